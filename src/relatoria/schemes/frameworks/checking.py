"""Says what is wrong in a framework file, and where."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from relatoria.schemes.frameworks.items import LANGUAGES
from relatoria.schemes.frameworks.marked import Marked, Path

_ID = re.compile(r"[a-z][a-z0-9_-]{0,63}")
_SCHEME = {"id", "version", "title", "symbol", "url", "learnt"}
_WORDS = ("label", "title", "unverified", "reported", "definition")
_LISTS = ("concepts", "related", "replaced_by")
_ITEM = {
    "notation", "kind", "alternative", "broader", "locator", "coded", "since", "retired",
    "terms", *_WORDS, *_LISTS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong in a framework file: line, key, what, and what to do."""

    line: int
    key: str
    what: str
    remedy: str = ""

    def sentence(self, where: str) -> str:
        """The finding as people read it."""
        tail = f" {self.remedy}." if self.remedy else ""
        return f"{where}, line {self.line}, {self.key}: {self.what}.{tail}"


def check(marked: Marked, concepts: Collection[str]) -> list[Finding]:
    """Everything wrong in the framework ``marked``; ``concepts`` are the glossary's ids."""
    value = marked.value
    if not isinstance(value, dict):
        return [Finding(1, "file", "is empty or no mapping", "Begin with scheme: and items:")]
    findings = list(_check_scheme(marked, value.get("scheme")))
    items = value.get("items")
    if not isinstance(items, list) or not items:
        findings.append(
            Finding(marked.line(("items",)), "items", "is missing or empty", "List the items")
        )
        return findings
    for key in value.keys() - {"scheme", "items"}:
        findings.append(_unknown(marked, (key,), {"scheme", "items"}))
    notations = [item.get("notation") for item in items if isinstance(item, dict)]
    for place, item in enumerate(items):
        findings.extend(_check_item(marked, place, item, notations, concepts))
    return sorted(findings, key=lambda one: (one.line, one.key))


def _check_scheme(marked: Marked, scheme: Any) -> Iterator[Finding]:
    if not isinstance(scheme, dict):
        yield Finding(marked.line(("scheme",)), "scheme", "is missing", "Give id, version, title")
        return
    for key in scheme.keys() - _SCHEME:
        yield _unknown(marked, ("scheme", key), _SCHEME)
    for key in ("id", "version", "title"):
        if not scheme.get(key):
            yield Finding(marked.line(("scheme",)), f"scheme.{key}", "is missing", "Add it")
    identifier = scheme.get("id")
    if identifier and not (isinstance(identifier, str) and _ID.fullmatch(identifier)):
        yield Finding(
            marked.line(("scheme", "id")), "scheme.id", f"{identifier!r} cannot name a framework",
            "Use small letters, digits, - and _",
        )  # fmt: skip
    yield from _check_words(marked, ("scheme", "title"), scheme.get("title"))


def _check_item(
    marked: Marked, place: int, item: Any, notations: list[Any], concepts: Collection[str]
) -> Iterator[Finding]:
    path: Path = ("items", place)
    name = f"items[{place}]"
    if not isinstance(item, dict):
        yield Finding(marked.line(path), name, "is no mapping", "Write notation: … and label: …")
        return
    for key in item.keys() - _ITEM:
        yield _unknown(marked, (*path, key), _ITEM)
    notation = item.get("notation")
    if not isinstance(notation, str) or not notation:
        yield Finding(marked.line(path), f"{name}.notation", "is missing", "Give each item one")
    elif notations.count(notation) > 1:
        yield Finding(
            marked.line((*path, "notation")), f"{name}.notation",
            f"{notation!r} stands more than once", "Notations are unique in a framework",
        )  # fmt: skip
    if not any(isinstance(item.get(key), dict) and item[key] for key in _WORDS):
        yield Finding(
            marked.line(path), name, "has neither label nor title", "Add a label in one language"
        )
    for key in _WORDS:
        yield from _check_words(marked, (*path, key), item.get(key))
    yield from _check_terms(marked, (*path, "terms"), item.get("terms"))
    yield from _check_lists(marked, path, item, notations, concepts)


def _check_words(marked: Marked, path: Path, value: Any) -> Iterator[Finding]:
    if value is None:
        return
    key = _dotted(path)
    if not isinstance(value, dict):
        yield Finding(marked.line(path), key, "is no mapping of languages", "Write en: …")
        return
    for language, words in value.items():
        if language not in LANGUAGES:
            yield Finding(
                marked.line((*path, language)), f"{key}.{language}",
                "is none of the languages", f"Use {', '.join(LANGUAGES)}",
            )  # fmt: skip
        elif not isinstance(words, str) or not words.strip():
            yield Finding(
                marked.line((*path, language)), f"{key}.{language}", "has no words",
                "Leave the key out where there is no wording",
            )  # fmt: skip


def _check_terms(marked: Marked, path: Path, value: Any) -> Iterator[Finding]:
    if value is None:
        return
    key = _dotted(path)
    if not isinstance(value, dict):
        yield Finding(marked.line(path), key, "is no mapping of languages", "Write en: [term, …]")
        return
    for language, terms in value.items():
        here: Path = (*path, language)
        if language not in LANGUAGES:
            yield Finding(
                marked.line(here), f"{key}.{language}", "is none of the languages",
                f"Use {', '.join(LANGUAGES)}",
            )  # fmt: skip
        elif not isinstance(terms, list) or not all(
            isinstance(one, str) and any(map(str.isalnum, one)) for one in terms
        ):
            yield Finding(
                marked.line(here), f"{key}.{language}", "is no list of terms",
                "Write [one term, another]",
            )  # fmt: skip


def _check_lists(
    marked: Marked, path: Path, item: dict[str, Any], notations: list[Any],
    concepts: Collection[str],
) -> Iterator[Finding]:  # fmt: skip
    for key in _LISTS:
        value = item.get(key)
        if value is None:
            continue
        if not isinstance(value, list):
            yield Finding(marked.line((*path, key)), _dotted((*path, key)), "is no list", "Use [ ]")
            continue
        known: Collection[Any] = notations if key == "replaced_by" else concepts
        kind = "notation of this framework" if key == "replaced_by" else "glossary entry"
        for place, name in enumerate(value):
            if name not in known:
                yield Finding(
                    marked.line((*path, key, place)), _dotted((*path, key)),
                    f"{name!r} is no {kind}", "Check the spelling",
                )  # fmt: skip
    broader = item.get("broader")
    if broader and broader not in notations:
        yield Finding(
            marked.line((*path, "broader")), _dotted((*path, "broader")),
            f"{broader!r} is no notation of this framework", "Check the spelling",
        )  # fmt: skip


def _unknown(marked: Marked, path: Path, known: Collection[str]) -> Finding:
    return Finding(
        marked.line(path), _dotted(path), "is no key of a framework file",
        f"Known keys: {', '.join(sorted(known))}",
    )  # fmt: skip


def _dotted(path: Path) -> str:
    written = ""
    for part in path:
        written += f"[{part}]" if isinstance(part, int) else f".{part}" if written else part
    return written
