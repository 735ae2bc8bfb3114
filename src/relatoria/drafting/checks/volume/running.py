"""Every check of a draft, and their run."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from relatoria.drafting.checks.volume import coverage, sentences
from relatoria.drafting.checks.volume.finding import VolumeFinding
from relatoria.drafting.volumes import Volume

VOLUME_CHECKS: tuple[Callable[[Volume], Iterator[VolumeFinding]], ...] = (
    sentences.without_source,
    sentences.misquoted,
    sentences.misattributed,
    sentences.miscounted,
    sentences.unquantified,
    coverage.messages_without_body,
    coverage.unused_contributions,
)
"""One function a check."""


def findings_in_volume(
    volume: Volume, reservations: Mapping[str, Collection[str]] | None = None
) -> tuple[VolumeFinding, ...]:
    """What keeps ``volume`` from being sent.

    ``reservations``: id of a message → the texts of the reservations entered on it, where the
    caller keeps them (the volume knows only those it prints).
    """
    found = [one for check in VOLUME_CHECKS for one in check(volume)]
    found.extend(coverage.reservations_left_out(volume, reservations or {}))
    return tuple(found)
