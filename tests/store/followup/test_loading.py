"""Deliveries come in whole, once, and never undo what people decided or put a draft in front."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from relatoria.errors import InvalidRecord, UsageError
from relatoria.followup.register import register_of
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report
from tests.store.followup.deliveries import COMMITMENTS, FINDINGS, REPORTS, delivery

LATER = datetime(2090, 1, 1, tzinfo=UTC)


@pytest.fixture
def loaded(fresh_register):
    from relatoria.store.followup import Release, load

    return load(delivery(), Release("ana", name="first.jsonl"))


def _findings() -> list[object]:
    from relatoria.store.checks.running import check

    return list(check(["follow-up", "append-only", "log", "reference"]))


def test_a_delivery_comes_in_whole_and_is_logged(loaded):
    from relatoria.store.models import CommitmentReport, LogEntry

    assert loaded.added == {"commitment": 3, "report": 3, "status": 2, "arrow": 2, "reporter": 1}
    assert dict(CommitmentReport.objects.values_list("key", "linked")) == {
        "r-chl": "confirmed", "r-ngo": "confirmed", "r-loose": "suggested",
    }  # fmt: skip
    entry = LogEntry.objects.get()
    assert (entry.user, entry.action, entry.subject) == ("ana", "load", "first.jsonl")
    assert _findings() == []


def test_the_same_delivery_twice_changes_nothing(loaded):
    from relatoria.store.exchange.exporting import digest
    from relatoria.store.followup import load

    before = digest()
    again = load(delivery())
    assert again.nothing
    assert again.unchanged == 11
    assert digest() == before


def test_what_changed_is_updated_in_place_with_both_values_in_the_log(loaded):
    from relatoria.store.followup import load
    from relatoria.store.models import CommitmentTerm, LogEntry

    first = replace(COMMITMENTS[0], text="Open desks everywhere", themes=("gcm/15",))
    told = load(register_of([first], [replace(REPORTS[0], text="Seven desks.")]))
    assert told.updated == {"commitment": 1, "report": 1}
    entry = LogEntry.objects.get(subject="r-chl")
    assert (entry.before["text"][:3], entry.after["text"][:5]) == ("Six", "Seven")
    themes = CommitmentTerm.objects.filter(commitment__key="pact/3", kind="theme")
    assert list(themes.values_list("value", flat=True)) == ["gcm/15"]
    assert _findings() == []


def test_what_people_decided_survives_every_delivery(loaded):
    from relatoria.store.followup import decide, load
    from relatoria.store.models import CommitmentLink, CommitmentReport

    assert decide("r-loose", "accord/9", answers=False, by="eva").before == "suggested"
    decide("r-loose", "pact/4", answers=True, by="eva", reason="read it")
    load(delivery())
    links = CommitmentLink.objects.filter(report__key="r-loose")
    assert dict(links.values_list("commitment__key", "state")) == {
        "accord/9": "unlinked", "pact/4": "confirmed",
    }  # fmt: skip
    assert CommitmentReport.objects.get(key="r-loose").linked == "confirmed"
    assert _findings() == []
    with pytest.raises(UsageError):
        decide("r-loose", "pact/4", answers=True, by=" ")
    with pytest.raises(InvalidRecord, match="nothing of this name"):
        decide("r-none", "pact/4", answers=True, by="eva")


@pytest.mark.parametrize(
    "wrong",
    [
        register_of(COMMITMENTS, [Report("r", "X", links=(Link("no/1", LinkOrigin.CITED),))]),
        register_of(COMMITMENTS, statuses=[replace(FINDINGS[0], report="r-none")]),
        register_of(COMMITMENTS, statuses=[replace(FINDINGS[0], report="", reason=" ")]),
        register_of([*COMMITMENTS, Commitment("c" * 121, "too long a name")]),
        register_of([*COMMITMENTS, Commitment(" ", "no name")]),
    ],
)
def test_a_delivery_with_one_fault_brings_nothing(fresh_register, wrong):
    from relatoria.store.followup import load
    from relatoria.store.models import Commitment as Row

    with pytest.raises(InvalidRecord):
        load(wrong)
    assert Row.objects.count() == 0


def test_a_draft_never_stands_in_front_of_what_is_published(loaded):
    from relatoria.store.followup import Release, load
    from relatoria.store.models import CommitmentReport, Stage

    changed = register_of(reports=[replace(REPORTS[1], text="Not yet said")])
    for release in (Release(stage=Stage.DRAFT), Release(public_from=LATER)):
        with pytest.raises(InvalidRecord, match="draft"):
            load(changed, release)
    with pytest.raises(InvalidRecord, match="findings"):
        load(delivery(), Release(stage=Stage.DRAFT))
    assert CommitmentReport.objects.get(key="r-ngo").text == "Desks close at noon."


def test_a_draft_is_seen_by_nobody_until_it_is_published(fresh_register):
    from relatoria.store import access
    from relatoria.store.followup import Release, load
    from relatoria.store.models import Stage

    whole = register_of(COMMITMENTS, REPORTS)
    load(whole, Release(stage=Stage.DRAFT))
    assert access.commitments(access.TRUSTED).count() == 3
    for asked in (access.commitments, access.commitment_reports, access.commitment_links):
        assert asked(access.PUBLIC).count() == 0
    load(whole, Release(public_from=LATER))
    assert access.commitment_reports(access.PUBLIC).count() == 0
    load(whole)
    assert access.commitment_links(access.PUBLIC).count() == 3


def test_a_finding_cannot_be_changed(loaded):
    from django.db import Error

    from relatoria.store.models import CommitmentStatus

    with pytest.raises(Error, match="only adds"):
        CommitmentStatus.objects.update(reason="another")


def test_an_export_carries_follow_up_and_an_import_brings_it_back(loaded, tmp_path: Path):
    from relatoria.store.exchange.exporting import export
    from relatoria.store.exchange.importing import import_
    from tests.store.registers import register

    stream = io.BytesIO()
    export(stream)
    with register(tmp_path / "two.db"):
        done = import_(io.BytesIO(stream.getvalue()), "export.jsonl", "test")
        assert done.added["commitment-status"] == 2
        again = io.BytesIO()
        export(again)
        assert again.getvalue() == stream.getvalue()
        assert _findings() == []


def test_what_is_published_holds_no_draft_no_private_file_and_nobody_who_decided(loaded):
    from relatoria.store.exchange.exporting import export
    from relatoria.store.exchange.publication import Publication
    from relatoria.store.followup import Release, decide, load
    from relatoria.store.models import Stage

    decide("r-loose", "pact/4", answers=True, by="eva-the-clerk")
    hidden = Report(
        "r-draft", "Nobody Yet", "unsaid words", links=(Link("pact/3", LinkOrigin.CITED),)
    )
    load(register_of(reports=[hidden]), Release(stage=Stage.DRAFT))
    stream = io.BytesIO()
    export(stream, Publication())
    told = stream.getvalue().decode()
    assert '"pact/3"' in told
    assert "leaflet.pdf" in told
    for secret in ("secret-annex", "eva-the-clerk", "r-draft", "unsaid words", "Nobody Yet"):
        assert secret not in told
