"""Where a label stands: at the head of a line, before the sign that sets it off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from relatoria.reading.transcript.labels import Label, LabelForm, parse_label

_LIMIT = 260
"""Characters within which a label ends: name, office, constituency and party together."""
_TRIES = 7
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_BEFORE = re.compile(
    rf"(?:\s*(?:[\[(]?{_CLOCK}(?:\s*(?:-+>?|–)\s*{_CLOCK})?[\])]?"
    r"|\d{1,3}(?:\.\d{1,3}){0,2}\.?(?=\s)|>+|[-–—•*·●▪](?=[\s\w])|\(\d{1,3}\)|#{1,6}\s|[*_]{1,3}))"
    r"{0,4}\s*"
)
_VOICE = re.compile(r"<v(?:\.[\w-]+)*\s+([^>\n]{1,80})>")
# A sign is looked for in two steps: scanning for one character out of a set is many times faster.
_MARK = re.compile(r"[(\[:：.–—-]")
_SIGN = re.compile(
    r"(?P<bracket>\([^()]{0,200}(?:\([^()]{0,120}\)[^()]{0,20})?\)|\[[^\[\]]{0,200}\])"
    r"|(?P<colon>[:：](?=\s|$|[—–\"“«¿¡(\[]))"
    r"|(?P<stop>\.\s?[-–—]+(?=\s|\w|[¿¡\"“«(\[]|$))"
    r"|(?P<dash>(?<=\s)[-–—](?=\s|$)|(?<=[\w)])—(?=\s?\S))"
    r"|(?P<period>\.(?=\s|$))"
)
_AFTER = re.compile(r"[\s*_]*(?:[-–—]+\s+|[-–—](?=[\w¿¡\"“«]))?\s*")
_TRAILING_CLOCK = re.compile(rf"[\[(]?{_CLOCK}[\])]?\s*$")
_INITIALS = re.compile(r"(?:^|[\s.])\w$")


class Sign(StrEnum):
    """What ends a label."""

    COLON = "colon"
    STOP = "stop"
    """A full stop and a dash: ``.-``, ``. –``."""
    DASH = "dash"
    PERIOD = "period"
    LINE = "line"
    """Nothing: the label stands alone on its line."""
    VOICE = "voice"
    """The ``<v Name>`` of WebVTT."""
    CELL = "cell"
    """The label has a table cell for itself."""
    STYLE = "style"
    """The format itself says that the block is a label."""


@dataclass(frozen=True, slots=True)
class Head:
    """A label at the head of a line; positions count characters of the line."""

    label: Label
    sign: Sign
    start: int
    """Where the label begins, after a time or a number."""
    end: int
    """Where the label ends, before the sign."""
    speech: int
    """Where the words of the speaker begin."""
    timed: bool = False


def head_of(line: str, *, heading: bool = False) -> Head | None:
    """The label that opens ``line`` (clean prose), if anything there is shaped like one."""
    window = line[:_LIMIT]
    before = _BEFORE.match(window)
    start = before.end() if before else 0
    timed = ":" in window[:start]
    voice = _VOICE.match(window, start)
    if voice:
        label = parse_label(voice[1])
        if label is not None:
            return Head(label, Sign.VOICE, voice.start(1), voice.end(1), voice.end())
    for match in _signs(window, start):
        sign = Sign(match.lastgroup or "colon")
        label = parse_label(window[start : match.start()])
        if label is not None and _fits(label, sign, window, match):
            end = len(window[: match.start()].rstrip())
            after = _AFTER.match(line, match.end())
            speech = after.end() if after else match.end()
            return Head(label, sign, start, end, speech, timed)
    return _alone(line, start, timed, heading=heading)


def _signs(window: str, start: int) -> Iterator[re.Match[str]]:
    """The first signs in ``window`` that stand outside brackets."""
    tries = 0
    mark = _MARK.search(window, start)
    while mark is not None and tries < _TRIES:
        sign = _SIGN.match(window, mark.start())
        if sign is not None and sign.lastgroup != "bracket":
            tries += 1
            yield sign
        mark = _MARK.search(window, sign.end() if sign else mark.end())


def _fits(label: Label, sign: Sign, window: str, match: re.Match[str]) -> bool:
    """Whether a label of this form can end with this sign."""
    if sign is Sign.COLON or sign is Sign.STOP:
        return True
    if sign is Sign.DASH:
        return label.strong or label.upper
    following = window[match.end() :].lstrip(' *_—–-"“«¿¡([')[:1]
    if not (following.isupper() or following == "") or _INITIALS.search(window[: match.start()]):
        return False
    if label.form is LabelForm.MARK:
        return len(label.role) == 1
    if label.form is LabelForm.GROUP:
        return True
    return label.strong and (bool(label.honorifics) or label.upper or label.article)


def _alone(line: str, start: int, timed: bool, *, heading: bool) -> Head | None:
    """A label that fills its line: «Ana López 00:12», or a heading that is only a name."""
    text = line.rstrip()
    if len(text) > 90 or text.endswith((".", ",", ";", "!", "?")):
        return None
    clock = _TRAILING_CLOCK.search(text, start)
    end = clock.start() if clock else len(text)
    timed = timed or clock is not None
    label = parse_label(text[start:end])
    if label is None or not (timed or heading or label.strong):
        return None
    return Head(label, Sign.LINE, start, len(text[:end].rstrip()), len(line), timed)
