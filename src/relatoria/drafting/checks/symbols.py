"""Resolutions and document symbols: form, session, year, and twins that differ by a slip."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import alternatives, days_in, roman
from relatoria.model import Span

_SYMBOL = re.compile(
    r"(?<![\w/])(?:A|E|S|CCPR|CEDAW|CERD|CRC|CMW|CAT|CRPD|ST|TD|LC|HRC)/[A-Z0-9][\w./()\-]*[\w)]"
)
_ASSEMBLY = re.compile(
    r"A/(?:RES/(?P<session>\d{1,3})/(?P<number>\d{1,3})(?:\s?[A-Z])?"
    r"|RES/\d{3,4}\s?\([IVXL]+\)|RES/[ES]-\d+/\d+"
    r"|(?:C\.\d/|AC\.\d+/|CONF\.\d+/|HRC/|HRC/RES/|HRC/WG\.6/|BUR/|INF/|ES-\d+/|S-\d+/)?[\w./()\-]+)"
    r"(?:/(?:Add|Corr|Rev)\.\d+)*\Z"
)
_ODD = (
    re.compile(r"A/RES(?:\d|[.\-]|/\d+[-.]|/\d+\Z|/\d+/\Z|/[A-Z]{2,}/)"),
    re.compile(r"A/\d{1,3}/RES\b|A/\d{1,3}/\d{1,3}/RES\b|RES/A/|A/(?:RSE|ERS|SER|REC|RE|RS)/\d"),
    re.compile(r"//|\.\.|/\Z|[-/.](?:[-/.])"),
    re.compile(r"LC/(?:[A-Z]{1,2}\d|[A-Z]{1,2}\.\Z|\d{4})"),
    re.compile(r"/(?:ADD|CORR|REV|Add|Corr|Rev)\d"),
)
FIRST_SESSION = 1945
"""Session n of the General Assembly opens in September of 1945 + n."""


def malformed_symbols(page: Page) -> Iterator[Finding]:
    """Symbols that no United Nations body gives: A/RES65/170, LC/L3702, A/RES/65-170."""
    for stretch in page.stretches:
        for found in _SYMBOL.finditer(stretch.text):
            symbol = found.group().rstrip(".")
            if symbol.endswith(")") and symbol.count(")") == symbol.count("(") + 1:
                symbol = symbol[:-1]
            odd = any(pattern.search(symbol) for pattern in _ODD)
            if odd or symbol.count("(") != symbol.count(")"):
                span = Span(
                    stretch.start + found.start(), stretch.start + found.start() + len(symbol)
                )
                yield Finding("symbol_malformed", span.start, span.end, {"symbol": symbol})


def resolutions(page: Page) -> Iterator[Finding]:
    """Resolutions of the General Assembly whose number cannot be, or not on that date."""
    word = page.words.resolution
    pattern = re.compile(
        rf"\b{word}\s+(?:(?:n[.º°o]*|No\.)\s*)?(?:A/RES/)?(?P<session>\d{{1,4}})(?P<sign>[/\-.\\])(?P<number>\d{{1,4}})(?![\d/])"
        rf"|A/RES/(?P<session2>\d{{1,4}})/(?P<number2>\d{{1,4}})(?!\d)",
        re.I,
    )
    for stretch in page.stretches:
        for found in pattern.finditer(stretch.text):
            finding = _resolution(page, stretch, found)
            if finding is not None:
                yield finding


def _resolution(page: Page, stretch: Stretch, found: re.Match[str]) -> Finding | None:
    session = int(found["session"] or found["session2"])
    number = int(found["number"] or found["number2"])
    span = stretch.span(found)
    said = page.quote(span)
    if session >= 1900:
        return None  # named by its year: another body's
    sign = found["sign"] or "/"
    if sign != "/" and 31 <= session <= 99:
        return Finding("symbol_malformed", span.start, span.end, {"symbol": said})
    assembly = found["session2"] is not None or of_assembly(stretch.text, found)
    if assembly and not 1 <= session <= 99:
        values: dict[str, str | int] = {"symbol": said, "session": session, "number": number}
        return Finding("resolution_session", span.start, span.end, values)
    if not assembly or session < 31:
        return None
    return _dated(page, stretch, found, session)


def of_assembly(text: str, found: re.Match[str]) -> bool:
    """Whether the words around name the General Assembly, or no body at all."""
    around = text[max(0, found.start() - 80) : found.end() + 80]
    other = re.compile(
        r"\b(?:council|consejo|conseil|conselho|commission|comisión|comissão|ECLAC|CEPAL|IOM|OIM"
        r"|OAS|OEA|AG/RES|parliament)",
        re.I,
    )
    return not other.search(around)


def _dated(page: Page, stretch: Stretch, found: re.Match[str], session: int) -> Finding | None:
    after = stretch.text[found.end() : found.end() + 60]
    gap = re.match(
        rf"(?:\s*(?:of|de|da|de\s+la|de\s+l['’])\s*(?:the\s+)?(?:UN|United\s+Nations\s+)?(?:General\s+Assembly|Asamblea\s+General|Assembleia\s+Geral|Assemblée\s+générale))?,?\s*\(?(?:{page.words.dated})\s*",
        after,
        re.I,
    )
    if not gap:
        return None
    day = next(iter(days_in(after[gap.end() - 1 :], page.words.language)), None)
    if day is None or day.year is None or day.start > 2:
        return None
    begins = FIRST_SESSION + session
    months = (day.year - begins) * 12 + day.month - 9
    if 0 <= months <= 12:
        return None
    start = stretch.start + found.start()
    end = stretch.start + found.end() + gap.end() - 1 + day.end
    values: dict[str, str | int] = {
        "symbol": page.quote(stretch.span(found)),
        "first": begins,
        "last": begins + 1,
    }
    return Finding("resolution_date", start, end, values)


def twin_resolutions(page: Page) -> Iterator[Finding]:
    """A resolution cited once whose digits are those of another one, in another order."""
    pattern = re.compile(r"(?<![\d/])(\d{2})/(\d{2,3})(?![\d/])")
    context = re.compile(rf"(?:{page.words.resolution}|A/RES/|[,ey]|and|et)\s*\(?\Z", re.I)
    places: dict[str, list[Span]] = {}
    for stretch in page.prose:
        for found in pattern.finditer(stretch.text):
            if context.search(stretch.text[max(0, found.start() - 16) : found.start()]):
                places.setdefault(found.group(), []).append(stretch.span(found))
    counted = Counter({said: len(spans) for said, spans in places.items()})
    for said, spans in places.items():
        for other, times in counted.items():
            if said != other and sorted(said) == sorted(other) and times > 1 == len(spans):
                values: dict[str, str | int] = {"here": said, "there": other}
                span = spans[0]
                yield Finding("resolution_twin", span.start, span.end, values, places[other][0])


def session_numerals(page: Page) -> Iterator[Finding]:
    """«Thirty-first session … resolution 615(XXXI)»: numeral well formed, and the same session."""
    numbered = re.compile(r"(?<![\w/])\d{1,4}\s?\((?P<numeral>[IVXLC]{1,9})\)")
    ordinal = re.compile(
        rf"\b(?P<said>{alternatives(list(page.words.ordinals))})\s+{page.words.session_of}\b", re.I
    )
    for stretch in page.prose:
        said = ordinal.search(stretch.text)
        for found in numbered.finditer(stretch.text):
            value = roman(found["numeral"])
            span = stretch.span(found)
            if value is None:
                yield Finding("symbol_malformed", span.start, span.end, {"symbol": found.group()})
            elif said and page.words.ordinals[said["said"].lower()] != value and value < 11:
                values: dict[str, str | int] = {"symbol": found.group(), "session": said.group()}
                yield Finding(
                    "resolution_numeral", span.start, span.end, values, stretch.span(said)
                )
