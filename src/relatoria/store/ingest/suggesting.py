"""Agents and meetings that may be one: suggested to people, never decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz, process

from relatoria.model import AgentKind
from relatoria.store.ingest.people import Directory, Known, is_full_name
from relatoria.store.models import Suggestion
from relatoria.store.rows import Writer, among

LEAST = 90.0
"""Likeness of two names (rapidfuzz ratio of their sorted, folded words) worth a question."""
_MOST = 5
"""Questions about one new agent."""
_COMMON = 400
"""A word that more names share says too little to look them all up."""
_KINDS = (AgentKind.PERSON, AgentKind.ORGANIZATION)


def write_suggestions(
    writer: Writer, directory: Directory, meetings: Iterable[tuple[str, str, str]]
) -> int:
    """Suggest what is near to what this ingest added; gives how many suggestions are new."""
    rows = [
        ("agent", first, second, score, why) for first, second, score, why in _agents(directory)
    ]
    rows += [("meeting", first, second, 1.0, why) for first, second, why in meetings]
    wanted: dict[tuple[str, str, str], tuple[float, str]] = {}
    for kind, one, other, score, why in rows:
        first, second = sorted((one, other))
        wanted.setdefault((kind, first, second), (score, why))
    known = set(
        among(
            Suggestion.objects.values_list("kind", "first", "second"),
            "first",
            (first for _, first, _ in wanted),
        )
    )
    fresh = {pair: why for pair, why in wanted.items() if pair not in known}
    for (kind, first, second), (score, reason) in fresh.items():
        row = {"kind": kind, "first": first, "second": second, "score": score, "reason": reason}
        writer.add(Suggestion, row)
    return len(fresh)


def _agents(directory: Directory) -> Iterator[tuple[str, str, float, str]]:
    for kind in _KINDS:
        added = [one for one in directory.added if one.kind == kind.value]
        if added:
            yield from _near(added, list(directory.of_kind(kind)), kind)


def _near(
    added: Sequence[Known], everybody: Sequence[Known], kind: AgentKind
) -> Iterator[tuple[str, str, float, str]]:
    by_word: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(everybody):
        for word in set(one.folded.split()):
            by_word[word].append(place)
    for one in added:
        met = {
            place: everybody[place].folded
            for word in set(one.folded.split())
            if len(by_word[word]) <= _COMMON
            for place in by_word[word]
            if everybody[place].id != one.id
        }
        alike = process.extract(one.folded, met, scorer=fuzz.ratio, score_cutoff=LEAST, limit=_MOST)
        for _, score, place in alike:
            other = everybody[place]
            yield other.key, one.key, round(score / 100, 4), _reason(one, other)
        if kind is AgentKind.PERSON:
            yield from _shortened(one, [everybody[place] for place in met])


def _shortened(one: Known, met: Iterable[Known]) -> Iterator[tuple[str, str, float, str]]:
    """Names of which one leaves out words of the other: a second surname, a middle name."""
    if not is_full_name(one.name):
        return
    words = set(one.folded.split())
    found = [
        other
        for other in met
        if is_full_name(other.name)
        and (words < (theirs := set(other.folded.split())) or theirs < words)
    ]
    for other in found[:_MOST]:
        score = round(fuzz.ratio(one.folded, other.folded) / 100, 4)
        yield other.key, one.key, score, "one name leaves out words of the other"


def _reason(one: Known, other: Known) -> str:
    if one.folded != other.folded:
        return "nearly the same name"
    if one.country != other.country:
        return "the same name, and two countries"
    return "the same name"
