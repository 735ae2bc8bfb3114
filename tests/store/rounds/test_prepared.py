"""Questions whose SQL is written once give what Django gives, each time of what is there then."""

from __future__ import annotations


def test_rows_of_a_model_are_whole_and_of_this_moment(positions):
    from relatoria.store.models import RoundParticipant
    from relatoria.store.prepared import Prepared

    asked = Prepared(
        lambda number, token: RoundParticipant.objects.filter(
            round=number, token=token, revoked_at=None
        ),
        -1,
        "token",
    )
    for one in positions.people:
        whole = RoundParticipant.objects.get(pk=one.pk)
        found = asked.first(positions.round.pk, whole.token)
        assert found is not None
        names = [field.attname for field in RoundParticipant._meta.concrete_fields]
        assert [getattr(found, name) for name in names] == [getattr(whole, name) for name in names]
    RoundParticipant.objects.filter(pk=whole.pk).update(sector="state")
    changed = asked.first(positions.round.pk, whole.token)
    assert changed is not None and changed.sector == "state"
    assert asked.first(positions.round.pk, "token") is None
    assert asked.rows(positions.round.pk + 1, whole.token) == []


def test_columns_come_as_python_has_them(positions):
    from relatoria.store.models import DraftMessage
    from relatoria.store.prepared import Prepared

    columns = ("pk", "texts", "at", "about_participants")
    asked = Prepared(
        lambda number: (
            DraftMessage.objects.filter(round=number).order_by("pk").values_list(*columns)
        ),
        -1,
    )
    expected = list(DraftMessage.objects.order_by("pk").values_list(*columns))
    assert len(expected) > 1 and asked.rows(positions.round.pk) == expected


def test_what_one_request_does_to_its_round_reaches_no_other(positions):
    from relatoria.store.queries.rounds.cards import round_with

    first = round_with(positions.round.key)
    assert first is not None
    first.stage = "nowhere"
    second = round_with(positions.round.key)
    assert second is not None and second.stage == positions.round.stage
    assert round_with("round-unknown") is None
