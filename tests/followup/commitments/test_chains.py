"""Chains are walked in both directions; arrows without date or passage are not published."""

from __future__ import annotations

import pytest

from relatoria.errors import InvalidRecord
from relatoria.followup.coherence.instruments import is_instrument
from relatoria.followup.commitments.chains import Chains, arrows_of_reports, undocumented
from relatoria.followup.commitments.shipped import RESTS_ON, shipped_commitments, wording_of
from relatoria.followup.commitments.status import CRITERIA, checked
from relatoria.followup.types import (
    Arrow,
    ArrowKind,
    Link,
    LinkOrigin,
    Report,
    Status,
    StatusEntry,
)
from relatoria.i18n import LANGUAGES, catalogue
from relatoria.schemes.frameworks import frameworks

ARROWS = [
    Arrow("mandate", "meeting", ArrowKind.MANDATES, "2010", "op. 5"),
    Arrow("meeting", "statement", ArrowKind.REPORTED_IN, "2013", "p. 3"),
    Arrow("statement", "message", ArrowKind.DRAWN_INTO, "2013", "p. 1"),
    Arrow("message", "objective", ArrowKind.TAKEN_UP_IN, "2018", "para. 4"),
    Arrow("objective", "mandate", ArrowKind.FOLLOWS, "2020", "para. 9"),
]


def test_a_chain_is_walked_both_ways_and_a_circle_ends() -> None:
    chains = Chains(ARROWS)
    assert [(one.arrow.target, one.depth) for one in chains.forward("statement")][:2] == [
        ("message", 1), ("objective", 2),
    ]  # fmt: skip
    assert len(chains.forward("statement")) == len(ARROWS)
    assert [one.arrow.source for one in chains.back("message")][:3] == [
        "statement", "meeting", "mandate",
    ]  # fmt: skip
    assert chains.forward("nothing") == []


def test_arrows_without_date_or_passage_are_found() -> None:
    bare = Arrow("a", "b", ArrowKind.FOLLOWS)
    assert undocumented([*ARROWS, bare]) == [bare]


def test_reports_end_the_chain_and_suggestions_are_no_arrows() -> None:
    links = (Link("c", LinkOrigin.CITED), Link("d", LinkOrigin.SUGGESTED))
    report = Report("r", "X", date="2020", source="file", start=1, end=2, links=links)
    assert [(one.source, one.target, one.date) for one in arrows_of_reports([report])] == [
        ("c", "r", "2020")
    ]


def test_every_status_has_a_published_criterion_in_every_language() -> None:
    assert set(CRITERIA) == set(Status)
    for language in LANGUAGES:
        say = catalogue(language)
        assert all(key in say.strings for key in CRITERIA.values())


def test_a_status_without_reason_is_refused() -> None:
    with pytest.raises(InvalidRecord, match="reason"):
        checked(StatusEntry("c", "CHL", "2020-01-01", Status.PLANNED, " ", "X"))


def test_every_shipped_framework_gives_commitments_that_rest_on_known_treaties() -> None:
    known = {one.id for name in frameworks() for one in shipped_commitments(name)}
    assert set(RESTS_ON) <= known
    assert all(is_instrument(one) for names in RESTS_ON.values() for one in names)


def test_commitments_are_called_by_their_label_in_the_reader_s_language() -> None:
    first = shipped_commitments("gcm")[0]
    assert wording_of(first, "es") != wording_of(first, "en") == first.text
