"""A register with one report in which a speaker is not sure, and its queue."""

from __future__ import annotations

import pytest

REPORT = """# Report of the workshop on harbour lights

Callao, 4 and 5 May 2016

## A. Lights along the coast

The speakers in this session were Rosalba Iturri Vega, of the Quay Observatory, and Tadeo Lombardi \
Cruz, also of the Quay Observatory. The moderator was Nélida Paz Oroz of the Coast Bureau.

Rosalba Iturri Vega said that lamps are old. She proposed three measures: (i) that every pier be \
lit; (ii) that nobody be asked for papers at night; and (iii) that fares be posted in two languages.

Tadeo Lombardi Cruz proposed that whistles be heard in the fog.

The representative of the Quay Observatory said that keepers work alone. She asked that shifts be \
shared between neighbouring towns.
"""


@pytest.fixture
def queue(fresh_register):
    """The key of the report, its queue filled."""
    from relatoria.reading import read_bytes
    from relatoria.store.ingest import Incoming, Terms, ingest
    from relatoria.store.review import refresh

    data = REPORT.encode()
    key = ingest([Incoming(read_bytes(data, "lights.md"), data)], Terms(by="test")).outcomes[0].key
    refresh()
    return key


@pytest.fixture
def sound():
    """Says that nothing is wrong with the register."""

    def check() -> None:
        from relatoria.store.checks.running import check

        assert list(check()) == []

    return check


def first(**wanted):
    """The first item of the queue that is so."""
    from relatoria.store.models import ReviewItem

    return ReviewItem.objects.filter(**wanted).order_by("rank", "id").first()


def decided(item, value, **more):
    """``item`` decided by ana."""
    from relatoria.store.models import JudgementValue
    from relatoria.store.review import Wanted, decide

    by = more.pop("by", "ana")
    return decide([Wanted(item.pk, item.version, JudgementValue(value), **more)], by)
