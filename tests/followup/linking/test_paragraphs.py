"""Cited paragraphs become links only where they mean one commitment."""

from __future__ import annotations

from relatoria.followup.linking.paragraphs import resolve, with_cited_links
from relatoria.followup.types import Commitment, LinkOrigin, Report

FIRST = Commitment("a/5", "t", instrument="Declaration of Aland", paragraph="5", adopted="2001")
SECOND = Commitment("b/5", "t", instrument="Plan of Borea", paragraph="5", adopted="2010-04-02")


def _report(**values: object) -> Report:
    return Report("r", "X", **{"paragraphs": ("5",), "date": "2012-01-01", **values})  # type: ignore[arg-type]


def test_one_fitting_paragraph_is_a_cited_link() -> None:
    linked = with_cited_links(_report(), [FIRST])
    assert [(one.commitment, one.origin) for one in linked.links] == [("a/5", LinkOrigin.CITED)]
    assert linked.is_linked


def test_a_number_in_two_instruments_waits_for_a_person() -> None:
    assert resolve(_report(), [FIRST, SECOND])[0].candidates == ("a/5", "b/5")
    assert not with_cited_links(_report(), [FIRST, SECOND]).is_linked


def test_the_instrument_named_decides() -> None:
    named = _report(instruments=("Plan of Borea",))
    assert with_cited_links(named, [FIRST, SECOND]).answered == ("b/5",)
    assert with_cited_links(_report(paragraphs=("Borea 5",)), [FIRST, SECOND]).answered == ("b/5",)


def test_a_report_cannot_answer_what_came_after_it() -> None:
    early = _report(date="2005-06-01")
    assert with_cited_links(early, [FIRST, SECOND]).answered == ("a/5",)


def test_the_same_commitment_twice_is_one_candidate() -> None:
    assert with_cited_links(_report(), [FIRST, FIRST]).answered == ("a/5",)


def test_an_unknown_number_stays_as_printed() -> None:
    report = with_cited_links(_report(paragraphs=("99",)), [FIRST])
    assert report.paragraphs == ("99",)
    assert not report.is_linked
