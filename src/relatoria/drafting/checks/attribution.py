"""Turns given to somebody who is not on the panel, or under another office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.panels import Panel, panels
from relatoria.drafting.checks.words.seats import SEATS
from relatoria.model import Contribution, Mode, Participation, Span
from relatoria.schemes.names import words_of

_GENERIC = ("printed-organization", "printed-name", "partial", "ambiguous")
"""Rules by which a turn goes to nobody whom the session presents."""
_OPENING = 160
"""Characters from the start of a sentence in which its speaker stands."""


@dataclass(frozen=True, slots=True)
class _Office:
    """An office named in a stretch: its key, whether a deputy's or former, and where."""

    key: str
    qualified: str
    end: int

    @property
    def same_as(self) -> tuple[str, str]:
        return self.key, self.qualified


def ambiguous_speakers(page: Page) -> Iterator[Finding]:
    """A turn whose printed speaker can be several people."""
    for turn in page.record.contributions:
        if turn.attributed_to or turn.attribution is None or turn.mode is not Mode.REPORTED_SPEECH:
            continue
        names = [agent.name for agent in page.record.agents if agent.id in turn.candidates]
        if len(names) > 1 and turn.rule == "ambiguous":
            span = turn.attribution
            values = {"said": page.quote(span), "list": "; ".join(names)}
            yield Finding("ambiguous_attribution", span.start, span.end, values)


def unsupported_speakers(page: Page) -> Iterator[Finding]:
    """A turn of somebody who is not on the panel, while one who is never takes the floor."""
    for panel in panels(page):
        turns = [
            turn
            for turn in page.record.contributions
            if panel.span.start <= turn.start < panel.span.end
            and turn.parent is None
            and turn.mode is Mode.REPORTED_SPEECH
            and turn.attribution is not None
        ]
        heard = {turn.attributed_to for turn in turns}
        silent = [one for one in panel.speakers if one.agent not in heard]
        strangers = [turn for turn in turns if _stranger(turn, panel)]
        if not strangers or not silent or len(silent) >= len(panel.speakers):
            continue
        for turn in strangers[: len(silent)]:
            span = turn.attribution or turn.span
            listed = "; ".join(" ".join(one.as_printed.split()) for one in panel.speakers)
            values = {"said": page.quote(span), "list": listed}
            yield Finding("unsupported_attribution", span.start, span.end, values, silent[0].span)


def _stranger(turn: Contribution, panel: Panel) -> bool:
    if turn.attributed_to in panel.everybody:
        return False
    return turn.rule in _GENERIC or turn.rule.startswith("cast-")


def offices_at_turn(page: Page) -> Iterator[Finding]:
    """«The Deputy Director of X then spoke» of somebody presented as its Director."""
    elected = re.compile(rf"\b{SEATS[page.words.language].elected}", re.I)
    for panel in panels(page):
        presented = [one for one in panel.speakers if offices_in(page, one.as_printed)]
        for span in _openings(page, panel, presented):
            text = page.document.text[span.start : span.end]
            said = next(iter(offices_in(page, text)), None)
            if said is None or said.end > len(text) - 4:
                continue
            if elected.search(text[: said.end]):  # an office of the meeting beside one's own
                continue
            body = _body(page, text[said.end :])
            meant = [one for one in presented if _same_body(page, body, one.as_printed)]
            if len(meant) != 1 or not body:
                continue
            known = [office.same_as for office in offices_in(page, meant[0].as_printed)]
            if said.same_as not in known:
                agent = page.record.agent(meant[0].agent)
                values = {
                    "subject": agent.name if agent else "",
                    "here": page.quote(Span(span.start, span.start + said.end)),
                    "there": page.quote(meant[0].span),
                }
                end = span.start + said.end
                yield Finding("office", span.start, end, values, meant[0].span)


def _openings(page: Page, panel: Panel, presented: Sequence[Participation]) -> Iterator[Span]:
    """Beginnings of the sentences of the panel that present nobody."""
    for sentence in page.sentences:
        if not panel.span.start <= sentence.start < panel.span.end:
            continue
        if any(sentence.overlaps(one.span) for one in presented):
            continue
        yield Span(sentence.start, min(sentence.end, sentence.start + _OPENING))


def offices_in(page: Page, printed: str) -> list[_Office]:
    """The offices that ``printed`` names, in order."""
    found: list[tuple[int, _Office]] = []
    words = page.words
    for key, nouns in words.offices:
        pattern = (
            rf"(?<!\w)(?P<before>(?:{words.deputies}|{words.former})[\s-]*)?(?:{nouns})"
            rf"(?P<after>\s+(?:{words.deputies}))?(?!\w)"
        )
        for match in re.finditer(pattern, printed, re.I):
            qualified = re.sub(r"\W", "", match["before"] or match["after"] or "").lower()[:4]
            found.append((match.start(), _Office(key, qualified, match.end())))
    return [office for _, office in sorted(found, key=lambda one: one[0])]


def _body(page: Page, after: str) -> tuple[str, ...]:
    """The words of the body that follow an office: «of the Water Utility of …»."""
    match = re.match(
        r"(?:\s+[A-Za-zÀ-ÿ'’]{1,4}){1,3}?['’\s]((?:[A-ZÀ-Þ][\w'’-]+\s?|(?:of|the|and|de|del|la|las|los|da|do|das|dos|du|des|e|y|et)\s|[dl]['’])+)",
        after,
    )
    if not match:
        return ()
    return tuple(word for word in words_of(match[1]) if word not in page.words.small)


def _same_body(page: Page, body: Sequence[str], printed: str) -> bool:
    if not body:
        return False
    known = set(words_of(printed))
    return all(word in known for word in body)
