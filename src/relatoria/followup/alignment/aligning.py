"""Traces a message to a text adopted later: taken up, partly, weakened, or absent.

A message is aligned only where the readers together are sure enough of its item; what the later
text lacks is named concept by concept, and both wordings stand side by side. Everything here is a
suggestion that a person confirms; *absent* means that nothing sure enough was found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from relatoria.followup.alignment.strength import Strength, wording_of
from relatoria.followup.commitments.provisions import AdoptedText, Provision
from relatoria.followup.linking.index import Index
from relatoria.followup.linking.profiles import concepts_of, known_framework
from relatoria.followup.linking.suggesting import Coder, Suggestion, suggest
from relatoria.schemes.glossary import glossary

Spans = tuple[tuple[int, int], ...]
Concepts = Callable[[str, str], Mapping[str, Spans]]
"""Text and language to the concepts it speaks of, each with its spans; handed in by the caller."""

_SURE_WITH_CODER = 0.78
_SURE_BY_WORDS = 0.75
"""Least score of an item that is no guess, with and without a coder of concepts."""
_CLOSE = 0.95
"""A second item is given too where its score comes this near to the first."""
_TAKEN_UP = 0.66
"""Share of the message's concepts that the later text must speak of to have taken it up."""


class Fate(StrEnum):
    """What became of a message."""

    TAKEN_UP = "taken_up"
    PARTLY = "partly"
    WEAKENED = "weakened"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Alignment:
    """A message and where a later text speaks of it, with the words on both sides."""

    fate: Fate
    score: float
    """How sure the item is, 0 to 1; of the best item where nothing was sure enough."""
    framework: str
    notation: str = ""
    label: str = ""
    provision: str = ""
    """The nearest commitment or action: ``8(a)``; empty where no text is at hand."""
    later_text: str = ""
    later_language: str = ""
    evidence: Spans = ()
    """Spans of the message."""
    later_evidence: Spans = ()
    """Spans of ``later_text``."""
    shared: tuple[str, ...] = ()
    """Concepts of the message that the later text speaks of."""
    missing: tuple[str, ...] = ()
    """Concepts of the message that it does not speak of."""
    binding: tuple[str, str] = ("", "")
    """Words of the message that oblige, and of the later text that leave a choice."""
    adopted: str = ""
    """When the later text was adopted."""


def align(  # noqa: PLR0913 - the craft knows neither coder nor glossary nor text: all are handed in
    message: str,
    framework: str = "gcm",
    *,
    language: str = "en",
    coder: Coder | None = None,
    concepts: Concepts | None = None,
    adopted: AdoptedText | None = None,
) -> list[Alignment]:
    """Where the text behind ``framework`` speaks of ``message``, surest first; never empty.

    ``adopted`` is that text where it is at hand; without it the item's title and the concepts that
    speak of it stand for its words, and *weakened* is never said.

    One *absent* where no item is sure enough. Raises UsageError for an unknown framework.
    """
    ranked = suggest(message, framework, language=language, coder=coder, adopted=adopted)
    least = _SURE_WITH_CODER if coder else _SURE_BY_WORDS
    if not ranked or ranked[0].score < least:
        return [Alignment(Fate.ABSENT, ranked[0].score if ranked else 0.0, framework)]
    kept = [one for one in ranked if one.score >= max(least, ranked[0].score * _CLOSE)]
    return [_aligned(message, language, one, concepts, adopted) for one in kept]


def _aligned(
    message: str,
    language: str,
    found: Suggestion,
    concepts: Concepts | None,
    adopted: AdoptedText | None,
) -> Alignment:
    provisions = adopted.under(found.notation, language) if adopted else []
    said = _telling(concepts(message, language)) if concepts else {}
    nearest = _nearest(message, said, provisions, concepts)
    shared, missing = _compared(said, found, provisions, concepts)
    share = len(shared) / (len(shared) + len(missing)) if shared or missing else 1.0
    fate = Fate.TAKEN_UP if share >= _TAKEN_UP else Fate.PARTLY
    binding = _weakened(message, language, nearest)
    if binding[0]:
        fate = Fate.WEAKENED
    return Alignment(
        fate,
        found.score,
        found.framework,
        found.notation,
        found.label,
        nearest.name if nearest else "",
        nearest.text if nearest else _title(found),
        nearest.language if nearest else "en",
        found.evidence,
        _later_evidence(message, nearest, said, concepts),
        shared,
        missing,
        binding,
        known_framework(found.framework).version,
    )


def _telling(said: Mapping[str, Spans]) -> Mapping[str, Spans]:
    """Without the concepts that speak of no item of any framework: «migration» tells nothing."""
    known = glossary()
    return {
        name: spans
        for name, spans in said.items()
        if name in known and (known[name].codes or known[name].also)
    }


def _nearest(
    message: str,
    said: Mapping[str, Spans],
    provisions: Sequence[Provision],
    concepts: Concepts | None,
) -> Provision | None:
    """The provision that shares most concepts and words with the message."""
    if not provisions:
        return None
    words = Index({one.place: [one.text] for one in provisions}).scores(message)
    top = max(words.values(), default=0.0) or 1.0

    spoken = {
        one.place: said.keys() & concepts(one.text, one.language).keys() if concepts else set()
        for one in provisions
    }
    # A concept that one action speaks of tells more than one that all of them do.
    rarity = {
        name: 1 / sum(name in common for common in spoken.values())
        for name in said
        if any(name in common for common in spoken.values())
    }
    whole = sum(rarity.values()) or 1.0

    def nearness(one: Provision) -> float:
        common = sum(rarity[name] for name in spoken[one.place]) / whole
        return common + words.get(one.place, 0.0) / top

    return max(provisions, key=nearness)


def _compared(
    said: Mapping[str, Spans],
    found: Suggestion,
    provisions: Sequence[Provision],
    concepts: Concepts | None,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Concepts of the message that the whole item speaks of, and those that it does not."""
    if not concepts:
        return (), ()
    spoken = set(concepts(_title(found), "en"))
    if not provisions:
        spoken |= concepts_of(found.framework, found.notation)
    for one in provisions:
        spoken.update(concepts(one.text, one.language))
    shared = tuple(name for name in said if name in spoken)
    return shared, tuple(name for name in said if name not in spoken)


def _weakened(message: str, language: str, nearest: Provision | None) -> tuple[str, str]:
    """The binding words of the message and the soft ones of the provision; else nothing."""
    if nearest is None:
        return "", ""
    before, after = wording_of(message, language), wording_of(nearest.text, nearest.language)
    if before.strength is not Strength.BINDING or after.strength is not Strength.SOFT:
        return "", ""
    return (
        message[slice(*before.words[0])],
        nearest.text[slice(*after.words[0])],
    )


def _later_evidence(
    message: str,
    nearest: Provision | None,
    said: Mapping[str, Spans],
    concepts: Concepts | None,
) -> Spans:
    if nearest is None:
        return ()
    spans: set[tuple[int, int]] = set()
    if concepts:
        for name, found in concepts(nearest.text, nearest.language).items():
            if name in said:
                spans.update(found)
    if not spans:
        one = Index({"message": [message]})
        spans.update((start, end) for _, start, end in one.shared(nearest.text, "message"))
    return tuple(sorted(spans))


def _title(found: Suggestion) -> str:
    item = known_framework(found.framework).item(found.notation)
    return item.name("en") if item else found.label
