"""What ministers are ministers of: one portfolio wherever the report names the person.

The office is the same word in both places, and the portfolio is often printed without a capital,
so neither a comparison of offices nor one of institutions sees another one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from relatoria.drafting.checks.cast.described import CAPITAL
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.words.roles import MINISTER, PORTFOLIO_OF
from relatoria.model import Span
from relatoria.schemes.countries import find
from relatoria.schemes.names import fold

_STEM = 5
_NAMED = re.compile(
    rf"(?P<first>{CAPITAL}\s+)?(?P<last>{CAPITAL})(?:\s*\([^()\n]{{2,40}}\))?,\s+"
    rf"(?:(?:the|el|la|l[ea]|[oa])\s+)?(?P<said>{MINISTER}\s+{PORTFOLIO_OF}(?P<of>[^,;.:()\n|]{{3,80}}))"
)


@dataclass(frozen=True, slots=True)
class _Post:
    first: str
    stems: frozenset[str]
    span: Span


def portfolios(page: Page) -> Iterator[Finding]:
    """«X, Minister of Labour» whom every other place has as Minister of the Interior."""
    posts: dict[str, list[_Post]] = defaultdict(list)
    for found in _NAMED.finditer(page.document.text):
        stems = _stems(page, found["of"])
        if stems:
            first = fold(found["first"] or "").strip()
            posts[fold(found["last"])].append(_Post(first, stems, Span(*found.span("said"))))
    for name, held in posts.items():
        odd = _odd(held)
        if odd is not None:
            one, other = odd
            values = {"subject": name.capitalize(), "here": page.quote(one.span)}
            values["there"] = page.quote(other.span)
            yield Finding("office", one.span.start, one.span.end, values, other.span)


def _odd(held: Sequence[_Post]) -> tuple[_Post, _Post] | None:
    """The one post of three or more that shares no word with the rest, which are all alike."""
    for one in held:
        rest = [other for other in held if other is not one]
        shared = frozenset.intersection(*(other.stems for other in rest)) if rest else frozenset()
        alone = not any(one.stems & other.stems for other in rest)
        if len(rest) > 1 and shared and alone and not _namesakes(held):
            return one, rest[0]
    return None


def _namesakes(held: Sequence[_Post]) -> bool:
    """Whether two people may bear the surname."""
    return len({one.first for one in held if one.first and len(one.first) > 3}) > 1


def _stems(page: Page, said: str) -> frozenset[str]:
    """Words of the portfolio, countries left out."""
    for hit in reversed(find(said, page.words.language)):
        said = f"{said[: hit.start]} {said[hit.end :]}"
    words = re.findall(r"[^\W\d_]{4,}", said)
    return frozenset(fold(one)[:_STEM] for one in words if fold(one) not in page.words.small)
