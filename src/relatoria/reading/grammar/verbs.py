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
    """Third persons of the preterite, imperfect and present of regular Spanish verbs.

    Stems and endings stay apart in the expression, which compiles many times faster.
    """
    endings = {"ar": "ó|aron|aba|aban|a|an", "er": "ió|ieron|ía|ían|e|en"}
    endings["ir"] = endings["er"]
    return (*_conjugated(infinitives, endings), *irregular)


def portuguese(infinitives: Iterable[str], irregular: Iterable[str] = ()) -> tuple[str, ...]:
    """Third persons of the perfect, imperfect and present of regular Portuguese verbs."""
    endings = {
        "ar": "ou|aram|ava|avam|a|am",
        "er": "eu|eram|ia|iam|e|em",
        "ir": "iu|iram|ia|iam|e|em",
    }
    return (*_conjugated(infinitives, endings), *irregular)


def _conjugated(infinitives: Iterable[str], endings: dict[str, str]) -> list[str]:
    stems: dict[str, list[str]] = {}
    for verb in infinitives:
        stems.setdefault(endings[verb[-2:]], []).append(verb[:-2])
    return [f"(?:{'|'.join(group)})(?:{ends})" for ends, group in stems.items()]


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
    simple.append(f"(?:{'|'.join(plain)})(?:e|ent|a|èrent|ait)")
    simple.append(f"(?:{'|'.join(soft)})(?:e|ent|ea|èrent|eait)")
    regular = f"(?:{'|'.join(plain + soft)})ée?s?"
    return tuple(simple), f"(?:{regular}|(?:{'|'.join(participles)})e?s?)"
