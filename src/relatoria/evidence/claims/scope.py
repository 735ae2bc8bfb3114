"""What of a sentence is not told of its figure: asides, appositions, who said it, although what.

A figure is of the people whom its own clause names. «…, many of whom look after the old», «…, one
of the poorest countries in the world, …» and «…, the minister said» tell of others; their words are
blanked, so that offsets stay, before the sentence is asked what is counted, where and of whom.
Years are left, because they hold for the whole sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_BREAK = re.compile(r"[;:?!()\[\]«»“”\"]|,(?!\d)|\s[–—-]\s|—")
_LETTERS = re.compile(r"[^\W\d_]")
_STARTS = ("part_aside", "concessive", "apposition", "clause_start")
"""Patterns that tell at the beginning of a stretch that it is beside the matter."""
_FIRST_WORDS = 48
"""Characters from the beginning of a stretch in which an aside says that it is of a part."""


def scoped(context: Context, words: Wording) -> Context:
    """``context`` with the stretches of its sentence blanked that tell of something else."""
    text = _without_lead_in(context.sentence, context, words)
    figures = [(context.start, context.end), *((start, end) for start, end, _ in context.others)]
    pronoun = words.has("pronouns", text[context.start : context.end + _FIRST_WORDS])
    stretches = _stretches(text)
    relative = any(
        start <= context.start < end and words.patterns["relative"].match(text[start:end].lstrip())
        for start, end in stretches
        if start
    )
    for start, end in stretches:
        if not any(start < last and first < end for first, last in figures):
            # «…, the main destination of Venezuelans, had 2 million of them»
            meant = pronoun and start < context.start
            # «Turkey, which had 2 million refugees, asks for help»: of its subject, not of them
            main = relative and start > context.end
            if main or (not meant and _is_aside(text, start, end, context, words)):
                text = _blanked(text, start, end)
            else:  # «you could fit them into a stadium: there were …»
                for found in words.patterns["modal"].finditer(text, start, end):
                    text = _blanked(text, *found.span())
        elif end > context.end > start and (tail := _tail(text, context.end, end, words)):
            text = _blanked(text, tail, end)
    for name in ("awaiting", "everyone"):
        for found in words.patterns[name].finditer(text):
            text = _blanked(text, *found.span())
    if words.has("excluding", context.sentence):
        return context
    # «… thanks to migration»: what tells of a balance is no aside.
    balance = words.has("net", context.sentence) and not words.has("net", text)
    if balance or text == context.sentence:
        return context
    plain = words.patterns["awaiting"].sub(" ", context.claim.quantity)
    return replace(context, sentence=text, claim=replace(context.claim, quantity=plain))


def _without_lead_in(text: str, context: Context, words: Wording) -> str:
    """«Many work in private homes: in 2024 Spain was home to 98,000 women born in Haiti».

    What stands before a colon is beside the matter where the words behind it tell by themselves who
    lives where: with a verb of living, people and a place.
    """
    colon = text.rfind(": ", 0, context.start)
    if colon < 0 or any(start < colon for start, _, _ in context.others):
        return text
    own = text[colon + 1 :]
    names = any(words.has(name, own) for name in ("resides", "living", "existing", "hosting"))
    placed = [one for one in mentions_in(own, words) if one.sets]
    people = any(one.role == "origin" for one in placed) or any(
        words.has(name, own) for name in ("migrants", "emigrants", "refugees", "displaced")
    )
    verb = words.has("dwelling", own) or words.has("birth_verb", own)
    return _blanked(text, 0, colon) if names and placed and people and verb else text


def _stretches(text: str) -> list[tuple[int, int]]:
    """The parts between commas, brackets and quotes."""
    marks = [found.span() for found in _BREAK.finditer(text)]
    starts = [0, *(end for _, end in marks)]
    return list(zip(starts, [*(start for start, _ in marks), len(text)], strict=True))


def _is_aside(text: str, start: int, end: int, context: Context, words: Wording) -> bool:
    told = text[start:end].strip()
    if not told:
        return False
    if words.patterns["speech"].search(told):
        return True
    if start >= context.end and words.patterns["part_anywhere"].search(told[:_FIRST_WORDS]):
        return True
    names = _STARTS if start else ("concessive",)
    return any(words.patterns[name].match(told) for name in names)


def _tail(text: str, start: int, end: int, words: Wording) -> int:
    """Where behind the figure another clause begins: «… and is the second largest»; else 0."""
    found = words.patterns["clause_tail"].search(text, start, end)
    return found.start() if found else 0


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + _LETTERS.sub(" ", text[start:end]) + text[end:]
