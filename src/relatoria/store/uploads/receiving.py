"""Taking files over the counter: what is refused is said at once, the rest is queued."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from relatoria.store.jobs import enqueue
from relatoria.store.jobs.queue import Handed
from relatoria.store.models import Job
from relatoria.store.transactions import one_writer
from relatoria.store.uploads.inspecting import Finding, inspect
from relatoria.store.uploads.reading import KIND

MOST_FILES = 50
LARGEST = 50_000_000
"""Bytes of one file."""
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Given:
    """A file as it was handed in."""

    name: str
    data: bytes


@dataclass(slots=True)
class Counter:
    """What became of what was handed in."""

    job: Job | None = None
    refused: list[tuple[str, tuple[Finding, ...]]] = field(default_factory=list)
    """Names, and why."""


def hand_in(files: Sequence[Given], terms: dict[str, Any], by: str) -> Counter:
    """Look at ``files`` and put one job in for those that may come in.

    ``terms`` as `reading.terms_of` reads them. Nothing is queued where no file may come in.
    """
    counter, taken = Counter(), []
    for given in files:
        name = clean_name(given.name)
        findings = _too_much(given.data) or inspect(name, given.data)
        if any(one.refused for one in findings):
            refusals = tuple(one for one in findings if one.refused)
            counter.refused.append((name, refusals))
        else:
            taken.append((Handed(name, given.data), findings))
    if taken:
        with one_writer():
            counter.job = enqueue(KIND, terms, by, files=[one for one, _ in taken])
            _note(counter.job, [findings for _, findings in taken])
    return counter


def clean_name(name: str) -> str:
    """A file's name without folders, signs that do not show, or too great a length."""
    last = name.replace("\\", "/").rpartition("/")[2]
    shown = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip()
    stem, dot, ending = shown.rpartition(".")
    if len(shown) > _LONGEST_NAME and dot:
        shown = f"{stem[: _LONGEST_NAME - 20]}.{ending[:19]}"
    return shown[:_LONGEST_NAME] or "document"


def _too_much(data: bytes) -> tuple[Finding, ...]:
    if len(data) <= LARGEST:
        return ()
    return (Finding("too_large", True, (("megabytes", str(LARGEST // 1_000_000)),)),)


def _note(job: Job, findings: Iterable[tuple[Finding, ...]]) -> None:
    for row, found in zip(job.files.order_by("ordinal"), findings, strict=True):
        if found:
            row.findings = [{"key": one.key, "values": dict(one.values)} for one in found]
            row.save(update_fields=["findings"])
