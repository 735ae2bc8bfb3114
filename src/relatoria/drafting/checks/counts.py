"""How many: people and sessions counted twice, lists in brackets, speakers of a panel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.panels import Panel, panels
from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.model import BlockKind, EventKind, Mode, Participation, Span
from relatoria.schemes.countries import find

_ATTENDED = re.compile(
    r"\b(?:attend(?:ed|ance)|took part|participated|brought together|numbered|present at|gathered"
    r"|w(?:ere|as) (?:asked|attended)|asisti(?:eron|ó)|participaron|reunió a|contó con"
    r"|tomaron parte"
    r"|estuvieron presentes|acudieron|comparecieron|compareceram"
    r"|participaram|reuniu|contou com|estiveram presentes"
    r"|tomaram parte|ont participé|ont pris part|a réuni|étaient présent|ont assisté)",
    re.I,
)
_PART = re.compile(
    r"\b(?:of (?:whom|them|the)|among|including|women|men|de (?:ell|l)[oa]s|entre ell[oa]s|mujeres"
    r"|hombres|de l[oa]s cuales|mulheres|homens|d[oa]s quais|dentre|dont|femmes|hommes|parmi|about"
    r"|some|around|approximately|nearly|almost|over|more than|unos|unas|cerca de"
    r"|alrededor|aproximadamente"
    r"|más de|mais de|cerca|environ|près de|plus de|quelque|additional|other|otr[oa]s"
    r"|outr[oa]s|autres)\b",
    re.I,
)
_OPEN_LIST = re.compile(
    r"\b(?:among others|inter alia|such as|e\.g|for example|including|etc|entre otr[oa]s"
    r"|como|por ejemplo"
    r"|entre outr[oa]s|por exemplo|como|notamment|entre autres|par exemple|y compris"
    r"|tels? que|incluid[oa])\b",
    re.I,
)
_CAPITALISED = r"[A-ZÀ-Þ][\w'’-]+"
_SEVERAL = 3
"""Speakers from which they are several."""
_AUDIENCE = re.compile(r"(?:participant|delega|délégation|represent|représentant)", re.I)


def whole_counts(page: Page) -> Iterator[Finding]:
    """«45 participants attended» here, «54 participants took part» there."""
    for kind in ("participants", "experts"):
        first: tuple[int, Span] | None = None
        pattern = re.compile(
            rf"(?P<n>{number_pattern(page.words.language, 4)})"
            rf"\s+(?:\w+\s+){{0,2}}?{page.words.people[kind]}\b",
            re.I,
        )
        for stretch in page.prose:
            for found in pattern.finditer(stretch.text):
                span = stretch.span(found)
                value = value_of(found["n"], page.words)
                if value is None or not of_the_whole(page, span):
                    continue
                if first is None:
                    first = value, span
                elif value != first[0]:
                    values: dict[str, str | int] = {
                        "here": page.quote(span),
                        "there": page.quote(first[1]),
                    }
                    yield Finding("count_differs", span.start, span.end, values, first[1])


def of_the_whole(page: Page, span: Span) -> bool:
    """Whether the sentence says that they came, all of them."""
    sentence = page.sentence_at(span.start)
    text = page.document.text[sentence.start : sentence.end]
    before = page.document.text[max(sentence.start, span.start - 40) : span.start]
    return bool(_ATTENDED.search(text)) and not _PART.search(before)


def counted_lists(page: Page) -> Iterator[Finding]:
    """«Three countries (Chile and Peru)»: as many names in the brackets as the number says."""
    pattern = re.compile(
        rf"(?P<n>{number_pattern(page.words.language, 2)})"
        rf"\s+(?P<noun>[^\W\d]{{4,}}(?:\s+[^\W\d]+){{0,2}})\s*\((?P<list>[^()]{{5,300}})\)",
        re.I,
    )
    for stretch in page.prose:
        for found in pattern.finditer(stretch.text):
            said = value_of(found["n"], page.words)
            names = items_of(found["list"])
            if said is None or said > 40 or names is None or len(names) == said:
                continue
            if _OPEN_LIST.search(found["list"]) or len(names) < 2:
                continue
            span = stretch.span(found)
            values: dict[str, str | int] = {
                "said": f"{found['n']} {found['noun']}",
                "found": len(names),
            }
            yield Finding("declared_number", span.start, span.end, values)


def items_of(listed: str) -> list[str] | None:
    """The members of «A, B and C»; ``None`` where the words are no plain list of names."""
    listed = one_word_each(listed)
    parts = re.split(r"\s*[,;]\s+(?:(?:and|y|e|et|&)\s+)?|\s+(?:and|y|e|et|&)\s+", listed.strip())
    if not re.search(r"\s(?:and|y|e|et|&)\s", listed) or re.search(r"\d", listed):
        return None
    names = [
        re.sub(r"^(?:the|el|la|los|las|o|a|os|as|le|les)\s|^l['’]", "", part) for part in parts
    ]
    names = [name for name in names if name]
    if not all(part[0].isupper() and len(part.split()) <= 4 for part in names):
        return None
    if any(re.search(r"\s(?:y|e|et|and)\s", part) for part in names):
        return None
    return names


def one_word_each(listed: str) -> str:
    """The list with every country as one word: «Trinidad and Tobago» is one member and not two."""
    if not re.search(rf"{_CAPITALISED}\s(?:and|y|e|et|&)\s{_CAPITALISED}", listed):
        return listed
    for hit in reversed(find(listed, demonyms=False)):
        name = re.sub(r"[\s,()]+", "-", listed[hit.start : hit.end]).strip("-")
        listed = f"{listed[: hit.start]}{name}{listed[hit.end :]}"
    return listed


def panel_counts(page: Page) -> Iterator[Finding]:
    """«The four speakers», «several panellists» where the panel has two."""
    words = page.words
    number = number_pattern(words.language, 2)
    counted = re.compile(
        rf"(?<!\w)(?P<all>{words.whole}\s+)?(?P<n>{number})\s+(?:\w+\s+)?(?:{words.speakers})\b",
        re.I,
    )
    several = re.compile(
        rf"(?<!\w)(?P<q>{words.several})\s+(?:\w+\s+)?(?P<who>{words.speakers})\b", re.I
    )
    for panel in panels(page):
        for stretch in page.prose:
            if not panel.span.start <= stretch.start < panel.span.end:
                continue
            for found in counted.finditer(stretch.text):
                yield from _counted(page, stretch, found, panel.speakers)
            if len(panel.speakers) == 1:
                yield from _one_voice(page, stretch, panel)
            for found in several.finditer(stretch.text):
                span = stretch.span(found)
                few = len(panel.speakers) < _SEVERAL
                if few and not _AUDIENCE.match(found["who"]) and not _floor(page, span):
                    values: dict[str, str | int] = {
                        "said": page.quote(span),
                        "found": len(panel.speakers),
                    }
                    other = panel.speakers[0].span
                    yield Finding("quantifier", span.start, span.end, values, other)


def _one_voice(page: Page, stretch: Stretch, panel: Panel) -> Iterator[Finding]:
    """«The experts stated» where one person spoke."""
    all_of_them = re.compile(rf"\A\W*(?:{page.words.whole})\s+(?:{page.words.speakers})\b", re.I)
    found = all_of_them.match(stretch.text)
    if found and not _AUDIENCE.search(found.group()) and not _floor(page, stretch.span(found)):
        span = stretch.span(found)
        other = panel.speakers[0].span
        yield Finding("single_voice", span.start, span.end, {"said": page.quote(span)}, other)


def _floor(page: Page, span: Span) -> bool:
    """Whether the words belong to a floor debate, where anybody speaks.

    Where they open it without a heading, nothing but these words makes a debate of it.
    """
    for one in page.record.contributions:
        if one.mode is Mode.FLOOR_DEBATE and one.span.covers(span):
            before = [s for s in page.stretches if s.end <= one.start][-1:]
            headed = bool(before) and before[0].kind is BlockKind.HEADING
            return headed or span.start - one.start > 2
    return False


def _counted(
    page: Page, stretch: Stretch, found: re.Match[str], people: Sequence[Participation]
) -> Iterator[Finding]:
    span = stretch.span(found)
    value = value_of(found["n"], page.words)
    if value is None or value > 40 or value == len(people):
        return
    if _AUDIENCE.search(found.group()) or _floor(page, span):
        return
    sentence = page.sentence_at(span.start)
    presented = [p for p in people if sentence.covers(p.span)]
    everybody = bool(found["all"]) and value > 2
    if len(presented) >= 2 and value != len(presented):
        there = len(presented)
    elif everybody and value > len(people):
        there = len(people)
    else:
        return
    values: dict[str, str | int] = {"said": page.quote(span), "found": there}
    yield Finding("panel_count", span.start, span.end, values, people[0].span)


def session_counts(page: Page) -> Iterator[Finding]:
    """«Five sessions» where the text and the programme number four."""
    numbers = [
        int(e.number)
        for e in page.record.events
        if e.kind is EventKind.SESSION and e.number and e.number.isdigit()
    ]
    if len(numbers) < 2 or sorted(set(numbers)) != list(range(1, max(numbers) + 1)):
        return
    pattern = re.compile(
        rf"\b(?:organi[sz]ed|divided|structured|comprised|held|consisted|organizó|dividió"
        rf"|estructuró|constó|comprendió"
        rf"|desarrolló|celebraron|organizad[oa]|dividid[oa]|estruturad[oa]|composta"
        rf"|organisé|articulé|structuré|divisé|articul|s['’]est|comport"
        rf"|comprenait)\w*\b[^.;]{{0,60}}?"
        rf"(?P<n>{number_pattern(page.words.language, 2)})"
        rf"\s+(?:\w+\s+)?{page.words.people['sessions']}\b",
        re.I,
    )
    for stretch in page.prose:
        if stretch.kind is not BlockKind.PARAGRAPH:
            continue
        for found in pattern.finditer(stretch.text):
            said = value_of(found["n"], page.words)
            if said is not None and said != max(numbers):
                span = stretch.span(found)
                values: dict[str, str | int] = {"said": page.quote(span), "found": max(numbers)}
                yield Finding("session_count", span.start, span.end, values)
