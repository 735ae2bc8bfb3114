"""A draft goes from its author to a superior and back, and is public only once it is published."""

from __future__ import annotations

from datetime import date

import pytest

from tests.store.followup.people import office

TEXT = "Three more desks were opened; unsaid until published."


@pytest.fixture
def there(fresh_register):
    return office()


def _begun(there, **words):
    from relatoria.store.followup.drafts import Words, begin

    said = Words(**{"date": "2026-03-01", "language": "en", "text": TEXT, **words})
    return begin(there["ana"], there["state"].pk, said, ["pact/3", "pact/4"])


def _sent(there):
    from relatoria.store.followup.drafts import send

    draft = _begun(there)
    return send(draft.key, there["ana"], version=draft.version)


def test_a_draft_goes_out_after_a_superior_returned_and_then_published_it(there):
    from relatoria.store.followup.drafts import Claimed, Words, give_back, publish, save, send
    from relatoria.store.models import CommitmentReport, CommitmentStatus, Mail

    draft = _sent(there)
    draft = give_back(draft.key, there["jefa"], "Say where", version=draft.version)
    assert (draft.state, draft.reason) == ("returned", "Say where")
    told = Words("2026-03-02", "en", TEXT + " In Arica.", limitations="Two lack staff.",
                 links="https://desks.example/")  # fmt: skip
    answers = {"pact/3": Claimed("partly_fulfilled", "Three of six", "Third cabinet"),
               "pact/4": Claimed()}  # fmt: skip
    draft = save(draft.key, there["ana"], told, answers, version=draft.version)
    draft = send(draft.key, there["ana"], version=draft.version)
    draft = publish(draft.key, there["jefa"], version=draft.version)
    report = CommitmentReport.objects.get(pk=draft.report_id)
    assert (report.reporter, report.country, report.reporter_kind) == ("Chile", "CHL", "state")
    assert (report.stage, report.linked, report.limitations) == (
        "published", "confirmed", "Two lack staff.",
    )  # fmt: skip
    assert [one["url"] for one in report.evidence] == ["https://desks.example/"]
    linked = report.links.values_list("commitment__key", flat=True)
    assert sorted(linked) == ["pact/3", "pact/4"]
    found = CommitmentStatus.objects.get(report=report)
    assert (found.status, found.addressee, found.government) == (
        "partly_fulfilled", "CHL", "Third cabinet",
    )  # fmt: skip
    assert [step.act for step in draft.steps.all()] == [
        "begun", "sent", "returned", "saved", "sent", "published",
    ]  # fmt: skip
    letters = list(Mail.objects.order_by("id").values_list("text_key", "to"))
    assert letters == [
        ("draft_sent", "jefa@chile.example"), ("draft_returned", "ana@chile.example"),
        ("draft_sent", "jefa@chile.example"), ("draft_published", "ana@chile.example"),
    ]  # fmt: skip


def test_before_publication_it_is_in_no_table_that_the_public_reads_nor_in_the_log(there):
    from relatoria.store import access
    from relatoria.store.models import CommitmentReport, LogEntry
    from tests.store.exchange.test_round_trip import exported

    _sent(there)
    assert not access.commitment_reports(access.PUBLIC).filter(text__contains="unsaid").exists()
    assert not CommitmentReport.objects.filter(text__contains="unsaid").exists()
    for entry in LogEntry.objects.all():
        assert "unsaid" not in f"{entry.before} {entry.after} {entry.reason}"
    assert b"unsaid" not in exported()


def test_nobody_decides_about_what_they_sent_and_strangers_see_nothing(there):
    from relatoria.store.followup.drafts import NotPossible, give_back, publish, save, send
    from relatoria.store.followup.drafts.types import Words

    draft = _sent(there)
    for who, why in (("ana", "own_draft"), ("eva", "no_superior"), ("tide", "not_there")):
        with pytest.raises(NotPossible) as refused:
            publish(draft.key, there[who])
        assert refused.value.key.endswith(why)
    with pytest.raises(NotPossible):
        save(draft.key, there["ana"], Words(text="late"), {})
    with pytest.raises(NotPossible):
        give_back(draft.key, there["jefa"], "  ")
    empty = _begun(there, text="")
    with pytest.raises(NotPossible) as refused:
        send(empty.key, there["ana"])
    assert refused.value.key.endswith("empty")


def test_a_write_on_an_old_version_is_refused_and_changes_nothing(there):
    from relatoria.store.followup.drafts import Outdated, Words, save
    from relatoria.store.models import ReportDraft

    draft = _begun(there)
    save(draft.key, there["eva"], Words("2026-03-01", "en", "Eva's words"), {}, version=1)
    with pytest.raises(Outdated):
        save(draft.key, there["ana"], Words("2026-03-01", "en", "Ana's words"), {}, version=1)
    assert ReportDraft.objects.get(key=draft.key).text == "Eva's words"


def test_last_years_text_is_reused_for_two_forums(there):
    from relatoria.store.followup.drafts import Occasion, Words, begin

    draft = begin(
        there["ana"], there["state"].pk, Words("2026-03-01"), ["pact/3", "pact/4"],
        Occasion(reuse="r-chl"),
    )  # fmt: skip
    assert draft.text == "Six desks were opened in border towns."
    assert (draft.limitations, draft.date) == ("Two lack staff.", "2026-03-01")
    assert draft.answers.count() == 2
    other = begin(
        there["tide"], there["other"].pk, Words("2026-03-01"), [], Occasion(reuse="r-chl")
    )
    assert (other.text, other.reuses) == ("", None)


def test_a_published_report_is_corrected_in_place(there):
    from relatoria.store.followup.drafts import Claimed, Words, correct, publish, save, send
    from relatoria.store.models import CommitmentReport

    draft = _sent(there)
    publish(draft.key, there["jefa"])
    fixed = correct(draft.report_key, there["eva"], there["state"].pk)
    save(fixed.key, there["eva"], Words("2026-03-01", "en", "Four desks"), {"pact/3": Claimed()})
    send(fixed.key, there["eva"])
    publish(fixed.key, there["jefa"])
    report = CommitmentReport.objects.get(key=draft.report_key)
    assert report.text == "Four desks"
    assert list(report.links.values_list("commitment__key", flat=True)) == ["pact/3"]


def test_a_private_file_stays_private_and_a_public_one_waits_for_publication(there):
    from relatoria.store import access
    from relatoria.store.followup.drafts import NotPossible, add_file, file_for, publish, send

    draft = _begun(there)
    shown = add_file(draft.key, there["ana"], "../x/leaflet.pdf", b"%PDF-1", public=True)
    kept = add_file(draft.key, there["ana"], "budget.xlsx", b"PK", public=False)
    assert shown.name == "leaflet.pdf"
    with pytest.raises(NotPossible):
        add_file(draft.key, there["ana"], "run.exe", b"MZ", public=True)
    assert file_for(shown.key, access.PUBLIC) is None
    assert file_for(kept.key, there["eva"]) is not None
    assert file_for(kept.key, there["tide"]) is None
    send(draft.key, there["ana"])
    report = publish(draft.key, there["jefa"]).report
    assert file_for(shown.key, access.PUBLIC) is not None
    assert file_for(kept.key, access.PUBLIC) is None
    assert [(one["name"], one["public"], bool(one["url"])) for one in report.evidence] == [
        ("leaflet.pdf", True, True), ("budget.xlsx", False, False),
    ]  # fmt: skip


def test_drafts_are_handed_over_with_their_history_and_letters_go_to_a_deputy(there):
    from relatoria.store.followup.drafts import NotPossible, hand_over, recipient, stand_in

    draft = _begun(there)
    ana, eva = there["accounts"]["ana"], there["accounts"]["eva"]
    with pytest.raises(NotPossible):
        hand_over(ana, there["ana"], there["accounts"]["tide"], "")
    assert hand_over(ana, there["ana"], eva, "I leave on Friday") == 1
    draft.refresh_from_db()
    assert draft.holder == eva
    assert draft.steps.last().reason == "I leave on Friday"
    stand_in(eva, there["eva"], ana, date(2026, 7, 1), date(2026, 7, 31))
    assert recipient(eva, date(2026, 7, 31)) == ana
    assert recipient(eva, date(2026, 8, 1)) == eva


def test_a_state_answers_a_question_and_the_answer_stands_beside_it(there):
    from relatoria.store.access import PUBLIC
    from relatoria.store.followup.drafts import Occasion, Words, begin, publish, send
    from relatoria.store.queries.followup.views import questions

    asked = questions(PUBLIC, "CHL")[0]
    assert asked.answer is None
    draft = begin(
        there["ana"], there["state"].pk, Words("2026-03-01", "en", "A bill is before Congress."),
        [], Occasion(question=asked.id),
    )  # fmt: skip
    send(draft.key, there["ana"])
    assert questions(PUBLIC, "CHL")[0].answer is None
    publish(draft.key, there["jefa"])
    answer = next(one for one in questions(PUBLIC, "CHL") if one.id == asked.id).answer
    assert (answer.text, answer.by) == ("A bill is before Congress.", "Chile")
