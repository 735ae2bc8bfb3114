"""Where people are named or meant: names, roles, and words that stand for the speaker."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from relatoria.model import Contribution, Mention, MentionKind, Mode, Span
from relatoria.reading.grammar.alternatives import either
from relatoria.reading.source import Paragraph, Source
from relatoria.reading.turns.attribution import Attribution
from relatoria.reading.turns.names import NamesIn
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.scope import Place

_REACH = 260
_DESCRIBED = re.compile(r",\s|\s[-–—]\s")
_DESCRIPTION_END = re.compile(r"[;:]|\.(?:\s|\Z)|\.\Z|,\s(?:and|y|e|et)\s|\Z")


@dataclass(frozen=True, slots=True)
class Meant:
    """What mentions are found with."""

    p: Patterns
    attribution: Attribution
    names: NamesIn


def mentions_of(
    source: Source,
    places: Sequence[Place],
    contributions: Sequence[Contribution],
    meant: Meant,
    anaphors: Sequence[Mention] = (),
) -> tuple[Mention, ...]:
    """Every mention of a person of the cast, ``anaphors`` included, in order of the text."""
    found: list[Mention] = [*anaphors, *_opened(source, contributions, meant.p)]
    for note in source.footnotes:
        found += _names(note, meant.names.found(note.text))
    for paragraph, place in zip(source.paragraphs, places, strict=True):
        named = meant.names.found(paragraph.text)
        found += _names(paragraph, named)
        if place.speech and not place.presents:
            found += _roles(paragraph, place, meant)
        else:
            found += _offices(paragraph, named, meant)
    found += _repeated(source.paragraphs, found, meant)
    return _placed(_settled(found), contributions)


def _opened(
    source: Source, contributions: Sequence[Contribution], p: Patterns
) -> Iterator[Mention]:
    """The words that open each turn, as they were resolved."""
    for turn in contributions:
        if turn.attribution is None or not (turn.attributed_to or turn.candidates):
            continue
        if turn.mode is not Mode.REPORTED_SPEECH:
            continue
        article = p.article.match(turn.attribution_text)
        start = turn.attribution.start + (article.end() if article else 0)
        kind = MentionKind.ROLE
        if turn.rule == "anaphor":
            kind = MentionKind.ANAPHOR
        elif _is_name(turn, p):
            kind = MentionKind.NAME
        yield Mention(
            start,
            turn.attribution.end,
            source.text[start : turn.attribution.end],
            kind,
            agent=turn.attributed_to,
            candidates=turn.candidates,
        )


def _is_name(turn: Contribution, p: Patterns) -> bool:
    if turn.rule.endswith("name") and p.honorific.match(turn.attribution_text):
        return True
    return p.role.search(turn.attribution_text) is None


def _mention(
    paragraph: Paragraph, start: int, end: int, kind: MentionKind, agents: tuple[str, ...]
) -> Mention:
    span = paragraph.running.span(start, end)
    single = agents[0] if len(agents) == 1 else None
    return Mention(
        span.start,
        span.end,
        paragraph.text[start:end],
        kind,
        agent=single,
        candidates=() if single else agents,
    )


def _names(
    paragraph: Paragraph, named: list[tuple[int, int, tuple[str, ...]]]
) -> Iterator[Mention]:
    for start, end, bearers in named:
        yield _mention(paragraph, start, end, MentionKind.NAME, bearers)


def _roles(paragraph: Paragraph, place: Place, meant: Meant) -> Iterator[Mention]:
    """Role phrases with a definite article that mean one person."""
    prose, p = paragraph.text, meant.p
    done = 0
    for start in p.role_anywhere.finditer(prose):
        if start.start() < done:
            continue
        article = p.article.match(prose, start.start())
        begin = article.end() if article else start.start()
        phrase = _longest(prose, begin, start.end(), place, meant)
        if phrase is not None:
            end, agents = phrase
            done = end
            yield _mention(paragraph, begin, end, MentionKind.ROLE, agents)


def _longest(
    prose: str, begin: int, role_end: int, place: Place, meant: Meant
) -> tuple[int, tuple[str, ...]] | None:
    """The end of the longest stretch after a role that still means one person, and who."""
    stop = min(len(prose), role_end + _REACH)
    if broken := meant.p.phrase_end.search(prose, role_end, stop):
        stop = broken.start()
    if verb := meant.p.verb.search(prose, role_end, stop):
        stop = verb.start()
    tail = meant.p.adverbs.search(prose, role_end, stop)
    end = tail.start() if tail else stop
    left = meant.p.dangling.search(prose, role_end, end)
    end = left.start() if left else end
    while end >= role_end:
        phrase = prose[begin:end].rstrip()
        if phrase and _headed(phrase, prose[begin + len(phrase) :], meant.p):
            found = meant.attribution.role(phrase, place.panel, place.last)
            if found.agent is not None:
                return begin + len(phrase), (found.agent,)
        cut = _last_link(prose, role_end, end, meant.p)
        if cut is None:
            return None
        end = cut
    return None


def _headed(phrase: str, after: str, p: Patterns) -> bool:
    """Whether a role is the head of ``phrase`` and not a part of an institution's name."""
    head = p.head.search(phrase)
    if head is None:
        return False
    last = p.role.match(phrase, head.start())
    if not p.grammar.role_last:
        return True
    if last and last.end() == len(phrase) and not p.linked.match(after):
        return True
    return p.linked.search(phrase, 0, head.start()) is None


def _last_link(prose: str, start: int, end: int, p: Patterns) -> int | None:
    """Where the last linked part («to offer …», «in Argentina») of a phrase begins."""
    found = None
    for match in p.linked.finditer(prose, start, end):
        found = match.start()
    return found


def _offices(
    paragraph: Paragraph, named: list[tuple[int, int, tuple[str, ...]]], meant: Meant
) -> Iterator[Mention]:
    """Offices printed after a name: «Ana Ruiz, Director of …»."""
    prose = paragraph.text
    for index, (_, end, bearers) in enumerate(named):
        if len(bearers) != 1:
            continue
        limit = named[index + 1][0] if index + 1 < len(named) else len(prose)
        for start, stop in _described(prose, end, min(limit, end + _REACH), meant.p):
            yield _mention(paragraph, start, stop, MentionKind.ROLE, bearers)


def _described(prose: str, at: int, limit: int, p: Patterns) -> Iterator[tuple[int, int]]:
    comma = _DESCRIBED.search(prose, at, limit)
    if comma is None:
        return
    stop = _DESCRIPTION_END.search(prose, comma.end(), limit)
    end = stop.start() if stop else limit
    starts = [
        m.start()
        for m in p.titled.finditer(prose, comma.end(), end)
        if m.start() == comma.end() or p.joined_on.search(prose, comma.end(), m.start())
    ]
    for index, start in enumerate(starts):
        until = starts[index + 1] if index + 1 < len(starts) else end
        phrase = p.joining.sub("", prose[start:until].rstrip(" ,"))
        yield start, start + len(phrase)


def _repeated(
    paragraphs: Sequence[Paragraph], found: Sequence[Mention], meant: Meant
) -> Iterator[Mention]:
    """The same words for the same person elsewhere, where they tell of an office."""
    bearers: dict[str, set[str]] = {}
    for mention in found:
        if mention.kind is MentionKind.ROLE and mention.agent:
            bearers.setdefault(mention.text, set()).add(mention.agent)
    single = {text: next(iter(who)) for text, who in bearers.items() if len(who) == 1}
    phrases = [text for text in single if _distinct(text, meant.p)]
    if not phrases:
        return
    ordered = sorted(phrases, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w){either(map(re.escape, ordered), cased=True)}(?!\w)")
    for paragraph in paragraphs:
        for match in pattern.finditer(paragraph.text):
            agents = (single[match.group()],)
            yield _mention(paragraph, match.start(), match.end(), MentionKind.ROLE, agents)


def _distinct(text: str, p: Patterns) -> bool:
    """Whether the words name an office of one institution, whoever reads them where."""
    role = p.role.search(text)
    return bool(role and role["office"] and len(text.split()) >= 4)


def _settled(found: list[Mention]) -> list[Mention]:
    """In order of the text without overlaps; what opens a turn, found first, is kept first."""
    settled: list[Mention] = []
    end = -1
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            settled.append(mention)
            end = mention.end
    return settled


def _placed(
    mentions: Sequence[Mention], contributions: Sequence[Contribution]
) -> tuple[Mention, ...]:
    """Each mention with the innermost contribution it stands in."""
    ordered = sorted(contributions, key=lambda c: (c.start, -c.end))
    starts = [c.start for c in ordered]
    placed: list[Mention] = []
    for mention in mentions:
        inside = None
        index = bisect_right(starts, mention.start) - 1
        while index >= 0 and inside is None:
            if ordered[index].span.covers(Span(mention.start, mention.end)):
                inside = ordered[index].id
            elif ordered[index].parent is None:
                break
            index -= 1
        placed.append(replace(mention, contribution=inside) if inside else mention)
    return tuple(placed)
