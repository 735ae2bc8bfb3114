"""The patterns of a language, put together once from its file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from relatoria.evidence.areas import AreaSet, area_set, area_sets

LANGUAGES = ("en", "es", "pt", "fr")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ORGANISATIONS = ("eclac", "oas", "eclac_lac_33", "sica")
"""Sets whose names mean the organisation in prose."""
_LEADS = (
    "place_lead",
    "of_lead",
    "born_lead",
    "in_lead",
    "contrast_lead",
    "part_lead",
    "outside_lead",
    "land_lead",
    "since_lead",
    "to_lead",
    "another_lead",
)
"""Lists of words that stand right before a place or a year."""
_ARTICLE = re.compile(r"\A(?:(?:the|el|la|los|las|o|os|as|les?)\s+|l[’'])", re.I)


@dataclass(frozen=True, slots=True)
class Wording:
    """A language's patterns by name, and its names of regions."""

    language: str
    patterns: dict[str, re.Pattern[str]]
    instruments: tuple[tuple[str, re.Pattern[str]], ...]
    regions: re.Pattern[str]
    region_sets: dict[str, tuple[AreaSet, ...]]
    demonyms: tuple[tuple[re.Pattern[str], tuple[AreaSet, ...]], ...]

    def has(self, name: str, text: str) -> bool:
        """Whether the pattern ``name`` stands in ``text``."""
        return self.patterns[name].search(text) is not None


@cache
def wording(language: str) -> Wording:
    """The wording of a language; English where there is none of its own."""
    name = language if language in LANGUAGES else LANGUAGES[0]
    text = files("relatoria.evidence.claims").joinpath("wording", f"{name}.yaml")
    rows: dict[str, Any] = yaml.load(text.read_text("utf-8"), Loader=_LOADER)  # noqa: S506 - safe
    patterns = {key: _whole(value) for key, value in rows.items() if isinstance(value, list)}
    for key in _LEADS:
        patterns[key] = _leading(rows[key], rows["articles"])
    for key in ("place_lead", "of_lead", "born_lead", "outside_lead"):
        patterns[f"{key}_anywhere"] = _whole(rows[key])
    patterns["hosting"] = _whole(rows["hosts"])
    patterns["article_word"] = _whole(rows["articles"])
    patterns["amounting"] = _whole([*rows["amount_lead"], *rows["exceed_lead"]])
    by = "|".join((*rows["by"], *rows["hedges"]))
    changing = "|".join((*rows["growth"], *rows["decline"]))
    patterns["change_lead"] = re.compile(
        rf"(?<!\w)(?:{changing})\s+(?:\w+(?:ly|ment|mente)\s+)?(?:(?:{by})(?:\s+|(?<=[’\']))){{0,3}}$",
        re.I,
    )
    for key in ("amount_lead", "exceed_lead", "below_lead", "hosts"):
        # Up to two words of hedging or an article stand between the verb and the figure.
        patterns[key] = re.compile(
            rf"(?<!\w)(?:{'|'.join(rows[key])})\s+(?:[^\W\d]+\s+){{0,2}}$", re.I
        )
    patterns["exceeding"] = re.compile(
        rf"(?:{'|'.join((*rows['exceed_lead'], *rows['below_lead']))})(?!\w)", re.I
    )
    patterns["with_lead"] = re.compile(rf"(?:^|[,;(]\s?)(?:{'|'.join(rows['with'])})\s+$", re.I)
    patterns["article"] = _leading([""], rows["articles"])
    sets = _region_sets(name, rows["regions"])
    return Wording(
        name,
        patterns,
        tuple((key, _whole(value)) for key, value in rows["instruments"].items()),
        re.compile(
            rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, sets), key=len, reverse=True))})(?!\w)",
            re.I,
        ),
        {key.lower(): value for key, value in sets.items()},
        tuple((_whole([key]), _sets(value)) for key, value in rows["demonyms"].items()),
    )


def _whole(alternatives: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.I)


def _leading(alternatives: list[str], articles: list[str]) -> re.Pattern[str]:
    """The words right before a name, its article between."""
    end = r"(?:\s+|(?<=[’']))"
    lead = f"(?:{'|'.join(alternatives)}){end}" if alternatives != [""] else ""
    return re.compile(rf"(?<!\w){lead}(?:(?:{'|'.join(articles)}){end})*$", re.I)


def _sets(codes: list[str]) -> tuple[AreaSet, ...]:
    return tuple(area_set(str(code)) for code in codes)


def _region_sets(language: str, own: dict[str, list[str]]) -> dict[str, tuple[AreaSet, ...]]:
    found: dict[str, tuple[AreaSet, ...]] = {}
    for one in area_sets():
        if one.code in _ORGANISATIONS or one.code == "001":
            continue
        names = [name for spoken, name in (*one.names, *one.also) if spoken == language]
        for name in names:
            plain = _ARTICLE.sub("", name)
            # Acronyms and bare words for the North and the South are too short to trust.
            if len(plain) > 4 and not plain.isupper():
                found.setdefault(plain, (one,))
    return found | {_ARTICLE.sub("", name): _sets(codes) for name, codes in own.items()}
