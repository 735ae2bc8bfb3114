"""Finite forms of regular reporting verbs, from their stems."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def listed(words: str) -> tuple[str, ...]:
    """The words of a list written as prose, which reads better than hundreds of quotes."""
    return tuple(words.split())


def tree(words: Iterable[str]) -> str:
    """One expression for plain words, as a tree of their letters.

    An alternation is tried word by word; a tree costs one step a letter however many words.
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(root)


def _branches(node: dict[str, Any]) -> str:
    after = [_branch(letter, below) for letter, below in sorted(node.items()) if letter]
    if not after:
        return ""
    joined = after[0] if len(after) == 1 and "" not in node else f"(?:{'|'.join(after)})"
    return joined + "?" if "" in node else joined


def _branch(letter: str, below: dict[str, Any]) -> str:
    return ("\\s" if letter == " " else re.escape(letter)) + _branches(below)


def english(
    stems: Iterable[str], present: Iterable[str] = (), irregular: Iterable[str] = ()
) -> tuple[str, ...]:
    """Past of the verbs in ``stems`` and present of those in ``present``.

    «note» gives noted, and notes. Only verbs whose present is no plural noun belong in
    ``present``; ``irregular`` forms are taken as they stand.
    """
    forms = [_past(stem) for stem in stems]
    for stem in present:
        if stem.endswith("y") and stem[-2] not in "aeiou":
            forms.append(stem[:-1] + "ies")
        else:
            forms.append(stem + ("es" if stem.endswith(("s", "sh", "ch", "x")) else "s"))
    return (tree((*forms, *irregular)),)


def _past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem[:-1] + "ied"
    return stem + "ed"


def spanish(infinitives: Iterable[str], irregular: Iterable[str] = ()) -> tuple[str, ...]:
    """Third persons of the preterite, imperfect and present of regular Spanish verbs.

    Stems and endings stay apart in the expression, which compiles many times faster.
    """
    endings = {"ar": "ó|aron|aba|aban|a|an", "er": "ió|ieron|ía|ían|e|en"}
    endings["ir"] = endings["er"]
    return (*_conjugated(infinitives, endings), tree(irregular))


def portuguese(infinitives: Iterable[str], irregular: Iterable[str] = ()) -> tuple[str, ...]:
    """Third persons of the perfect, imperfect and present of regular Portuguese verbs."""
    endings = {
        "ar": "ou|aram|ava|avam|a|am",
        "er": "eu|eram|ia|iam|e|em",
        "ir": "iu|iram|ia|iam|e|em",
    }
    return (*_conjugated(infinitives, endings), tree(irregular))


def _conjugated(infinitives: Iterable[str], endings: dict[str, str]) -> list[str]:
    stems: dict[str, list[str]] = {}
    for verb in infinitives:
        stems.setdefault(endings[verb[-2:]], []).append(verb[:-2])
    return [f"{tree(group)}(?:{ends})" for ends, group in stems.items()]


def french(
    infinitives: Iterable[str], irregular: Iterable[tuple[str, str, str]] = ()
) -> tuple[tuple[str, ...], str]:
    """Simple forms of French verbs, and one expression for their past participles.

    ``irregular`` gives present, present plural and participle: («dit», «disent», «dit»).
    """
    simple: list[str] = []
    plain: list[str] = []
    soft: list[str] = []
    participles: list[str] = []
    for verb in infinitives:
        (soft if verb.endswith("ger") else plain).append(verb[:-2])
    irregulars = list(irregular)
    for present, plural, participle in irregulars:
        simple += [present, plural]
        participles.append(participle)
    forms = [tree(simple)]
    forms.append(f"{tree(plain)}(?:e|ent|a|èrent|ait)")
    forms.append(f"{tree(soft)}(?:e|ent|ea|èrent|eait)")
    regular = f"{tree(plain + soft)}ée?s?"
    return tuple(forms), f"(?:{regular}|{tree(participles)}e?s?)"
