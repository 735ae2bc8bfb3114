"""People of a list beside the same people in the text: who is missing, what they are and where.

A list and the text may say different true things of a person. So one who differs is queried only
where everybody else agrees: the report itself shows then that both were meant to say the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from rapidfuzz.distance import OSA

from relatoria.drafting.checks.acronyms import written_out
from relatoria.drafting.checks.cast import (
    Described,
    PeopleList,
    biographies,
    people_lists,
    presented,
)
from relatoria.drafting.checks.cast.described import TITLE
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.words.roles import TOOK_THE_FLOOR
from relatoria.model import Span

_FEWEST = 3
"""Others who must agree before one who does not is queried."""
_MOST_APART = 2
_MANY = 200
"""People presented beyond whom lists are no longer compared."""

_Differ = Callable[[Described, Described], bool | None]


def lists_and_text(page: Page) -> Iterator[Finding]:
    """Another office or institution in the list or the biography than in the text."""
    if not people_lists(page):
        return
    said = presented(page)
    longs = {one.short: page.quote(one.long, 400) for one in written_out(page)}
    lists = [listed.people for listed in people_lists(page)]
    reported: set[frozenset[str]] = set()
    for rows in lists:
        others = [one for one in (*said, *biographies(page)) if not _inside(one.span, rows)]
        for rule, differ in (("office", _other_office), ("organization", _other_body(longs))):
            for row, other in _apart(rows, others, differ):
                if row.tokens not in reported:
                    reported.add(row.tokens)
                    yield _finding(page, rule, row, other)


def _inside(span: Span, rows: Sequence[Described]) -> bool:
    return rows[0].span.start - 40 <= span.start <= rows[-1].span.end + 200


def _finding(page: Page, rule: str, row: Described, other: Described) -> Finding:
    values = {"subject": row.name, "here": row.said, "there": other.said}
    end = min(row.span.end + len(row.said) + 2, len(page.document.text))
    return Finding(rule, row.span.start, end, values, other.span)


def _apart(
    rows: Sequence[Described], said: Sequence[Described], differ: _Differ
) -> list[tuple[Described, Described]]:
    """Rows that agree with nothing the text says of the person; none where several differ."""
    agree, apart = 0, []
    for row in rows:
        own = [one for one in said if row.tokens <= one.tokens or one.tokens <= row.tokens]
        answers = [(one, differ(row, one)) for one in own]
        known = [(one, answer) for one, answer in answers if answer is not None]
        if known and all(answer for _, answer in known):
            apart.append((row, known[0][0]))
        agree += any(answer is False for _, answer in known)
    return apart if agree >= _FEWEST * max(1, len(apart)) and len(apart) <= _MOST_APART else []


def _other_office(row: Described, one: Described) -> bool | None:
    """Whether both name offices and share none."""
    return not row.roles & one.roles if row.roles and one.roles else None


def _other_body(longs: Mapping[str, str]) -> _Differ:
    def differ(row: Described, one: Described) -> bool | None:
        here, there = row.body(longs), one.body(longs)
        if len(here) < 2 or len(there) < 2:
            return None
        return not (here <= there or there <= here)

    return differ


def missing_from_list(page: Page) -> Iterator[Finding]:
    """A speaker whom the text presents and who is not in the list of those who spoke."""
    lists = people_lists(page)
    if not lists:
        return
    said = [
        one for one in presented(page) if not any(listed.span.covers(one.span) for listed in lists)
    ]
    for listed in lists:
        rows = [row.tokens for row in listed.people]
        absent = _unlisted(said, rows)
        missing = [one for one in absent if _speaks(page, one)]
        present = [one for one in said if one not in absent]
        if (
            len({one.tokens for one in missing}) == 1
            and len({one.tokens for one in present}) >= _FEWEST
        ):
            yield _not_listed(missing[0], listed)


def _unlisted(said: Sequence[Described], rows: Sequence[frozenset[str]]) -> list[Described]:
    """Those of whom no row has even a surname."""
    return [one for one in said if not any(len(one.tokens & row) > 0 for row in rows)]


def _not_listed(one: Described, listed: PeopleList) -> Finding:
    heading = " ".join(listed.heading.split())
    values = {"name": one.name, "list": heading}
    return Finding("not_listed", one.span.start, one.span.end, values, listed.span)


def _speaks(page: Page, one: Described) -> bool:
    """Whether a sentence behind the presentation opens with the name and a verb."""
    words = one.name.split()
    forms = sorted(
        (re.escape(" ".join(words[at:])) for at in range(len(words))), key=len, reverse=True
    )
    article = r"(?:(?:The|El|La|L[ae]|[OA])\s+)?"
    opens = re.compile(rf"{article}{TITLE}?(?:{'|'.join(forms)})\s+[a-zà-ÿ]")
    text = page.document.text
    at_once = TOOK_THE_FLOOR.match(text[one.span.end + len(one.said) + 2 :][:60])
    return bool(at_once) or any(
        opens.match(text, sentence.start)
        for sentence in page.sentences
        if sentence.start > one.span.end
    )


def names_in_lists(page: Page) -> Iterator[Finding]:
    """A name of a list with another accent or letter than where the text presents the person."""
    said = presented(page)[:_MANY] if people_lists(page) else ()
    for listed in people_lists(page):
        rows = {row.tokens for row in listed.people}
        for row in listed.people:
            for one in said:
                rule = _spelt_otherwise(row, one, rows)
                if rule and not listed.span.covers(one.span):
                    values = {"here": row.name, "there": one.name, "name": one.name}
                    yield Finding(rule, row.span.start, row.span.end, values, one.span)
                    break


def _spelt_otherwise(row: Described, one: Described, rows: set[frozenset[str]]) -> str:
    if row.tokens == one.tokens:
        forms = [{word.lower() for word in who.name.split()} for who in (row, one)]
        return "person_accent" if forms[0] != forms[1] else ""
    here, there = row.tokens - one.tokens, one.tokens - row.tokens
    if len(here) != 1 or len(there) != 1 or one.tokens in rows or len(row.tokens) < 2:
        return ""
    a, b = next(iter(here)), next(iter(there))
    alike = min(len(a), len(b)) > 4 and OSA.distance(a, b) <= (1 if len(a) < 7 else 2)
    return "person_spelling" if alike else ""
