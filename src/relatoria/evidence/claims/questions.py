"""«How many refugees are there in Kenya? Some 604,000»: an answer is read with its question."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.evidence.claims.quantity import strange_words, uncapitalised
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_SENTENCE = re.compile(r"[.!?]\s+(?=\S)")


def answered(context: Context, words: Wording) -> Context:
    """``context`` with the question put before the sentence, where that says what is counted.

    A question that says more of the people than who and where they are names no quantity.
    """
    before = context.before.rstrip()
    if not before.endswith("?"):
        return context
    question = _SENTENCE.split(before)[-1]
    what = context.claim.quantity
    if not what or what in context.sentence or what not in question:
        return context
    told = strange_words(uncapitalised(question, words), words)
    if any(not _asks(word, words) for word in told):
        return replace(context, claim=replace(context.claim, quantity=""))
    shift = len(question) + 1
    return replace(
        context,
        sentence=f"{question} {context.sentence}",
        start=context.start + shift,
        end=context.end + shift,
        others=tuple((start + shift, end + shift, one) for start, end, one in context.others),
        before=before[: -len(question)],
    )


def _asks(word: str, words: Wording) -> bool:
    known = ("asking", "hosting", "dwelling", "reporting", "superlative")
    return any(words.patterns[name].fullmatch(word) for name in known)
