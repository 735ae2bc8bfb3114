"""Commitments that come with the package: the items of its frameworks, with their instruments."""

from __future__ import annotations

from functools import cache

from relatoria.followup.commitments.provisions import AdoptedText
from relatoria.followup.commitments.summits import summits
from relatoria.followup.linking.profiles import known_framework
from relatoria.followup.types import Commitment
from relatoria.schemes.frameworks import Framework, FrameworkItem

_FORUMS = {"summits": "summit_americas"}


@cache
def shipped_commitments(
    name: str, language: str = "en", adopted: AdoptedText | None = None
) -> tuple[Commitment, ...]:
    """The items of the framework ``name`` as commitments, in their order.

    In the words of ``adopted`` where that text is at hand in ``language``, else by title.

    Raises UsageError where there is no such framework.
    """
    framework = known_framework(name)
    return tuple(
        _commitment(framework, item, language, _opening(adopted, item.notation, language))
        for item in framework.current()
        if item.coded
    )


def _opening(adopted: AdoptedText | None, notation: str, language: str) -> str:
    found = adopted.under(notation, language) if adopted else []
    return next((one.text for one in found if one.place == "0" and one.language == language), "")


def _commitment(
    framework: Framework, item: FrameworkItem, language: str, opening: str
) -> Commitment:
    number, _, paragraph = item.notation.rpartition("/")
    if framework.id == "summits":
        summit = summits().get(number or paragraph)
        instrument = f"{summit.instrument}, {summit.name}" if summit else ""
        adopted = summit.adopted if summit else ""
        paragraph = paragraph if number else ""
    else:
        instrument = framework.symbol or framework.title.get(language, framework.id)
        adopted = framework.version if framework.version[:4].isdigit() else ""
        paragraph = item.notation
    return Commitment(
        id=f"{framework.id}/{item.notation}",
        text=opening or item.name(language),
        instrument=instrument,
        paragraph=paragraph,
        forum=_FORUMS.get(framework.id, ""),
        adopted=adopted,
        themes=(f"{framework.id}/{item.notation}",),
        rests_on=tuple(RESTS_ON.get(f"{framework.id}/{item.notation}", ())),
        language=language,
    )


def wording_of(commitment: Commitment, language: str) -> str:
    """What ``commitment`` is called in ``language``: our label where it is an item of ours."""
    name, _, notation = commitment.id.partition("/")
    if language == commitment.language or f"{name}/{notation}" not in commitment.themes:
        return commitment.text
    item = known_framework(name).item(notation)
    return (item.label.get(language) or item.name(language)) if item else commitment.text


RESTS_ON: dict[str, tuple[str, ...]] = {
    "gcm/9": ("palermo_som", "untoc"),
    "gcm/10": ("palermo_tip", "untoc"),
    "gcm/14": ("vccr",),
    "gcm/17": ("icerd",),
    "gcm/6": ("icrmw", "ilo_c97", "ilo_c143", "ilo_c189"),
    "gcm/7": ("crc", "cedaw"),
    "summits/I": ("icrmw",),
    "summits/IV/27": ("icrmw",),
    "summits/IV/28": ("palermo_som", "palermo_tip"),
    "summits/VI": ("palermo_som", "palermo_tip"),
    "summits/IX": ("palermo_som", "palermo_tip"),
}
"""Treaties behind an item: own judgement, CC BY 4.0; identifiers of ``instruments.yaml``."""
