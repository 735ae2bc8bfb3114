"""«Respectively»: as many numbers as there are names that they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import number_pattern
from relatoria.drafting.checks.told import AND, sentences_of
from relatoria.drafting.checks.words import words_for
from relatoria.drafting.checks.words.arithmetic import ARITHMETIC

_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){0,2}"
_OF = (
    r"(?:(?:the|of|in|from|de|del|du|des|da|do|d[oa]s|el|la|l[oa]s|le|les|en|em|à|a|o)\s+"
    r"|[dl]['’]){0,3}"
)
_ALONE = re.compile(r"(?:\A|[^,()\s]|\d,|\A\W*[^\W\d]+,)\s*\Z")
"""Before the first name: nothing that could be a name before it."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    number = rf"\$?{number_pattern(language)}(?:\s*{words_for(language).percent})?"
    said = ARITHMETIC[language].respectively
    names = rf"(?P<names>{_NAME}(?:,\s+{_OF}{_NAME})*,?\s+{AND}\s+{_OF}{_NAME})"
    numbers = rf"{number}(?:,\s+{number})*,?\s+{AND}\s+{number}"
    between = rf"(?:(?!\s{AND}\s)[^.;:,()\d]){{0,60}}?"
    return re.compile(
        rf"{names}\s{between}(?:\b{said}\b,?{between}(?P<behind>{numbers})"
        rf"|(?P<ahead>{numbers})(?:(?!\s{AND}\s)[^.;:()\d]){{0,40}}?\b{said}\b)"
    )


def respectively(page: Page) -> Iterator[Finding]:
    """«Jacmel, Roseau and Kingston hold 900 and 2,100 metres respectively»."""
    pattern = _pattern(page.words.language)
    for sentence, text in sentences_of(page):
        for found in pattern.finditer(text):
            names = _members(found["names"])
            numbers = _members(found["behind"] or found["ahead"])
            before = text[: found.start()]
            other_list = re.search(rf"\s{AND}\s", before)
            if names != numbers and _ALONE.search(before) and not other_list:
                start, end = sentence.start + found.start(), sentence.start + found.end()
                values: dict[str, str | int] = {"names": names, "numbers": numbers}
                yield Finding("respectively", start, end, values)


def _members(listed: str) -> int:
    return len(re.split(rf",\s+(?:{AND}\s+)?|\s+{AND}\s+", listed.strip()))
