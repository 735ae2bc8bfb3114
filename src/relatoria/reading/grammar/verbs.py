"""Finite forms of regular reporting verbs, from their stems."""

from __future__ import annotations

from collections.abc import Iterable


def listed(words: str) -> tuple[str, ...]:
    """The words of a list written as prose, which reads better than hundreds of quotes."""
    return tuple(words.split())


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
    return (*forms, *irregular)


def _past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem[:-1] + "ied"
    return stem + "ed"


def spanish(infinitives: Iterable[str], irregular: Iterable[str] = ()) -> tuple[str, ...]:
    """Third persons of the preterite, imperfect and present of regular Spanish verbs."""
    forms: list[str] = []
    for verb in infinitives:
        stem, kind = verb[:-2], verb[-2:]
        if kind == "ar":
            forms += [stem + end for end in ("ó", "aron", "aba", "aban", "a", "an")]
        else:
            ends = ("ió", "ieron", "ía", "ían", "e", "en")
            forms += [stem + end for end in ends]
    return (*forms, *irregular)


def portuguese(infinitives: Iterable[str], irregular: Iterable[str] = ()) -> tuple[str, ...]:
    """Third persons of the perfect, imperfect and present of regular Portuguese verbs."""
    forms: list[str] = []
    for verb in infinitives:
        stem, kind = verb[:-2], verb[-2:]
        ends = {
            "ar": ("ou", "aram", "ava", "avam", "a", "am"),
            "er": ("eu", "eram", "ia", "iam", "e", "em"),
            "ir": ("iu", "iram", "ia", "iam", "e", "em"),
        }[kind]
        forms += [stem + end for end in ends]
    return (*forms, *irregular)


def french(
    infinitives: Iterable[str], irregular: Iterable[tuple[str, str, str]] = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Simple forms and past participles of French verbs.

    ``irregular`` gives present, present plural and participle: («dit», «disent», «dit»).
    """
    simple: list[str] = []
    participles: list[str] = []
    for verb in infinitives:
        stem = verb[:-2]
        soft = stem + "e" if stem.endswith("g") else stem
        simple += [stem + "e", stem + "ent", soft + "a", stem + "èrent", soft + "ait"]
        participles.append(stem + "ée?s?")
    for present, plural, participle in irregular:
        simple += [present, plural]
        participles.append(participle + "e?s?")
    return tuple(simple), tuple(participles)
