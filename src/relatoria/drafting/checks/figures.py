"""Figures that disagree within the text: parts and whole, shares, ranges, tables."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.model import BlockKind, Span

_DECIMAL = r"\d{1,3}(?:[.,]\d{1,2})?"
_SLACK = 1.01
"""Percentage points by which a rounded share may differ from its parts."""
_OPEN = re.compile(
    r"\b(?:rest|others?|remaining|remainder|among|including|such as|e\.g|otr[oa]s|resto"
    r"|demás|entre ell[oa]s"
    r"|incluid[oa]s|restantes|outr[oa]s|inclusive|incluindo|dentre|autres|reste|dont"
    r"|notamment|y compris)\b",
    re.I,
)


def sums(page: Page) -> Iterator[Finding]:
    """Women and men that do not add up to the people; parts that exceed their whole."""
    for stretch, sentence in _sentences(page):
        yield from _women_and_men(page, stretch, sentence)
        yield from _parts(page, stretch, sentence)


def _sentences(page: Page) -> Iterator[tuple[Stretch, Span]]:
    spans = iter(page.sentences)
    sentence = next(spans, None)
    for stretch in page.stretches:
        prose = stretch.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and not stretch.contents
        while sentence is not None and sentence.start < stretch.end:
            if prose and sentence.start >= stretch.start:
                yield stretch, sentence
            sentence = next(spans, None)


def _words(stretch: Stretch, sentence: Span) -> str:
    return stretch.text[sentence.start - stretch.start : sentence.end - stretch.start]


def _women_and_men(page: Page, stretch: Stretch, sentence: Span) -> Iterator[Finding]:
    text, number = _words(stretch, sentence), number_pattern(page.words.language)
    women = _numbers(text, rf"({number})\s+(?:\w+\s+)?{page.words.women_men[0]}\b", page)
    men = _numbers(text, rf"({number})\s+(?:\w+\s+)?{page.words.women_men[1]}\b", page)
    if len(women) != 1 or len(men) != 1:
        return
    people = "|".join(
        (page.words.people["participants"], page.words.people["experts"], page.words.speakers)
    )
    whole = _numbers(text, rf"({number})\s+(?:\w+\s+){{0,3}}?(?:{people})\b", page)
    if len(whole) != 1:
        return
    parts, total = women[0][0] + men[0][0], whole[0][0]
    if total > max(women[0][0], men[0][0]) and parts != total:
        yield _sum(page, sentence, whole[0][1], parts, total)


def _numbers(text: str, pattern: str, page: Page) -> list[tuple[int, tuple[int, int]]]:
    found = []
    for match in re.finditer(pattern, text, re.I):
        value = value_of(match[1], page.words)
        if value is not None:
            found.append((value, match.span()))
    return found


def _parts(page: Page, stretch: Stretch, sentence: Span) -> Iterator[Finding]:
    """«Of the 45 participants, 20 came from …, 15 from … and 12 from …»."""
    text, number = _words(stretch, sentence), number_pattern(page.words.language)
    people = "|".join((*page.words.people.values(), page.words.speakers))
    whole = re.search(
        rf"\b{page.words.of}\s+(?:(?:the|l[oa]s|[oa]s|les)\s+)?(?P<n>{number})"
        rf"\s+(?:\w+\s+){{0,2}}?(?:{people})\b",
        text,
        re.I,
    )
    if not whole:
        return
    rest = text[whole.end() :]
    parts = [
        (value_of(found.group(), page.words) or 0)
        for found in re.finditer(number, rest, re.I)
        if not re.match(rf"\s*(?:[.,]\d|{page.words.percent})", rest[found.end() :], re.I)
        and not re.search(rf"{page.words.percent}", rest, re.I)
    ]
    total = value_of(whole["n"], page.words) or 0
    series = re.search(
        rf"{number}[^.;]{{2,80}}[,;]\s*{number}[^.;]{{2,80}}\s(?:and|y|e|et)\s+{number}", rest, re.I
    )
    if len(parts) < 2 or max(parts) >= total or (len(parts) == 2 and sum(parts) <= total):
        return
    if sum(parts) == total or (sum(parts) < total and (not series or _OPEN.search(rest))):
        return
    if not series and not re.search(rf"\s(?:and|y|e|et)\s+{number}", rest, re.I):
        return
    if any(part >= 1900 for part in parts):
        return
    yield _sum(page, sentence, whole.span(), sum(parts), total)


def _sum(page: Page, sentence: Span, at: tuple[int, int], parts: int, total: int) -> Finding:
    values = {"sum": parts, "total": total}
    return Finding("sum", sentence.start + at[0], sentence.start + at[1], values)


def shares(page: Page) -> Iterator[Finding]:
    """«27 of the 33 countries (72 %)», and shares of one whole that exceed it."""
    number = number_pattern(page.words.language, 2)
    pattern = re.compile(
        rf"(?P<part>{number})\s+(?:[^\W\d]+\s+){{0,3}}?{page.words.of}\s+(?:(?:the|l[oa]s"
        rf"|[oa]s|les|un\s+total\s+de)\s+)?"
        rf"(?P<whole>{number})(?:\s+[^\W\d][\w-]*){{0,5}}?\s*[,(]\s*(?:or\s+"
        rf"|o\s+(?:sea\s+)?|ou\s+|soit\s+)?(?:el\s+|about\s+)?"
        rf"(?P<share>{_DECIMAL})\s*{page.words.percent}",
        re.I,
    )
    for stretch in page.prose:
        for found in pattern.finditer(stretch.text):
            part = value_of(found["part"], page.words)
            whole = value_of(found["whole"], page.words)
            said = float(found["share"].replace(",", "."))
            if part and whole and part <= whole:
                real = 100 * part / whole
                if abs(real - said) >= _SLACK:
                    span = stretch.span(found)
                    values = {"said": found["share"], "real": f"{real:.1f}"}
                    yield Finding("share", span.start, span.end, values)
    yield from _beyond_whole(page)
    yield from _both_sexes(page)


def _both_sexes(page: Page) -> Iterator[Finding]:
    """«60 per cent were men and 50 per cent were women»: together more than everybody.

    Not «60 per cent of men and 50 per cent of women», which are shares of two wholes.
    """
    verb = r"(?:(?:were|are|eran|son|fueron|eram|são|foram|étaient|sont)\s+(?:d['’]|des\s+)?)?"
    women, men = (
        rf"(?P<{name}>{_DECIMAL})\s*{page.words.percent}\s+{verb}(?:{words})\b"
        for name, words in zip(("women", "men"), page.words.women_men, strict=True)
    )
    for stretch, sentence in _sentences(page):
        text = _words(stretch, sentence)
        found = [list(re.finditer(pattern, text, re.I)) for pattern in (women, men)]
        if len(found[0]) != 1 or len(found[1]) != 1:
            continue
        said = [found[0][0]["women"], found[1][0]["men"]]
        whole = sum(float(one.replace(",", ".")) for one in said)
        if whole > 100 + _SLACK:
            first = min(found[0][0].start(), found[1][0].start())
            last = max(found[0][0].end(), found[1][0].end())
            values: dict[str, str | int] = {"sum": f"{whole:g} %", "total": "100 %"}
            yield Finding("sum", sentence.start + first, sentence.start + last, values)


def _beyond_whole(page: Page) -> Iterator[Finding]:
    """Three or more shares of the same people that come to more than all of them."""
    share = re.compile(rf"({_DECIMAL})\s*{page.words.percent}", re.I)
    people = "|".join((*page.words.people.values(), page.words.speakers))
    whole = re.compile(
        rf"\b{page.words.of}\s+(?:(?:the|l[oa]s|[oa]s|les)"
        rf"\s+)?(?:\w+\s+){{0,2}}?(?:{people}|total)\b",
        re.I,
    )
    for stretch, sentence in _sentences(page):
        text = _words(stretch, sentence)
        found = list(share.finditer(text))
        said = [float(one[1].replace(",", ".")) for one in found]
        if len(said) < 3 or not whole.search(text[: found[1].start()]):
            continue
        even = all(b.start() - a.end() < 60 for a, b in itertools.pairwise(found))
        if (
            even
            and 100 + _SLACK < sum(said) <= 130
            and re.search(r"\s(?:and|y|e|et)\s[^.;]{0,20}\Z", text[: found[-1].start()])
        ):
            start, end = sentence.start + found[0].start(), sentence.start + found[-1].end()
            yield Finding("shares_beyond_whole", start, end, {"sum": f"{sum(said):g}"})


def ranges(page: Page) -> Iterator[Finding]:
    """Ranges that run backwards: «between 60 and 45», «2012–2009»."""
    bounded = re.compile(
        r"\b(?:between|entre|from|desde|depuis)\s+(?:the\s+|el\s+|los\s+|o\s+|os\s+|le\s+"
        r"|les\s+)?(?P<low>(?:19|20)\d\d)\s+(?:and|y|e|et|to|hasta|a|à|até|au)\s+"
        r"(?:the\s+|el\s+|los\s+|o\s+|os\s+|le\s+|les\s+)?(?P<high>(?:19|20)\d\d)\b"
        r"|(?<![\d/.-])(?P<low2>(?:19|20)\d\d)[-–](?P<high2>(?:19|20)\d\d)(?![\d/-])",
        re.I,
    )
    plain = re.compile(
        rf"\b(?:between|entre)\s+(?P<low>{_DECIMAL})\s*(?:{page.words.percent}\s*)?(?:and"
        rf"|y|e|et)\s+(?P<high>{_DECIMAL})\s*(?:{page.words.percent}|[^\W\d]{{4,}})",
        re.I,
    )
    for stretch in page.prose:
        for pattern in (bounded, plain):
            for found in pattern.finditer(stretch.text):
                groups = found.groupdict()
                low = groups["low"] or groups.get("low2") or "0"
                high = groups["high"] or groups.get("high2") or "0"
                if float(low.replace(",", ".")) > float(high.replace(",", ".")):
                    span = stretch.span(found)
                    said = page.quote(span)
                    yield Finding("range_reversed", span.start, span.end, {"range": said})


def table_totals(page: Page) -> Iterator[Finding]:
    """Rows of totals that are not the sums of their columns."""
    rows: list[tuple[Stretch, list[str]]] = []
    for stretch in page.stretches:
        if stretch.kind is not BlockKind.TABLE_ROW:
            rows = []
            continue
        cells = [cell.of(page.document.text).strip() for cell in stretch.block.cells]
        if cells and re.fullmatch(page.words.total, cells[0].strip(" *:"), re.I) and len(rows) > 1:
            yield from _columns(page, stretch, cells, [row for _, row in rows])
            rows = []
        else:
            rows.append((stretch, cells))


def _columns(
    page: Page, stretch: Stretch, total: Sequence[str], rows: Sequence[Sequence[str]]
) -> Iterator[Finding]:
    for column in range(1, len(total)):
        said = value_of(total[column].strip("* "), page.words)
        values = [
            value_of(row[column].strip("* "), page.words) for row in rows if len(row) > column
        ]
        known = [value for value in values if value is not None]
        if said is None or len(known) < 2 or len(known) < len(values) - 1 or "%" in total[column]:
            continue
        if len(known) < len(values) and values[0] is not None:
            continue  # a cell that is no number: nothing certain
        if sum(known) != said and not all(1900 < value < 2100 for value in known):
            cell = stretch.block.cells[column]
            sums = {"sum": sum(known), "total": said}
            yield Finding("table_total", cell.start, cell.end, sums)


def claims(page: Page) -> Iterator[Finding]:
    """One quantity of one place and year with two values."""
    first: dict[tuple[object, ...], tuple[float, Span]] = {}
    for claim in page.record.claims:
        if not claim.year or not claim.area or claim.bound or claim.approximate or claim.high:
            continue
        key = (
            " ".join(claim.quantity.lower().split()),
            claim.unit,
            claim.area,
            claim.year,
            claim.share_of,
        )
        span = Span(claim.start, claim.end)
        value, other = first.setdefault(key, (claim.value, span))
        # «84 million, of which 63 million …» is a whole and its part.
        if value != claim.value and not page.sentence_at(other.start).covers(span):
            values = {"here": page.quote(span), "there": page.quote(other)}
            yield Finding("figures_disagree", span.start, span.end, values, other)
