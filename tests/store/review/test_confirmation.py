from __future__ import annotations

from datetime import timedelta

import pytest

from tests.store.review.conftest import decided, first


@pytest.fixture
def asked(queue):
    """A round of which two speakers were written to: the round, their links and secrets."""
    from django.utils import timezone

    from relatoria.store.confirmation import create, invite, set_addresses
    from relatoria.store.models import Meeting

    row = create(Meeting.objects.get(), timezone.now() + timedelta(days=9), "", "eva")
    links = list(row.links.all())[:2]
    set_addresses(row, {one.pk: (f"s{n}@example.org", "es") for n, one in enumerate(links)})
    secrets = []
    invite(row, lambda secret, language: secrets.append(secret) or f"/{language}/{secret}", "eva")
    row.refresh_from_db()
    return row, [one.refresh_from_db() or one for one in links], secrets


def test_each_is_written_to_once_and_reminded_once(asked):
    from relatoria.store.confirmation import invite, link_of, remind
    from relatoria.store.models import Mail

    row, links, secrets = asked
    assert {one.to for one in Mail.objects.all()} == {"s0@example.org", "s1@example.org"}
    assert invite(row, lambda *_: "/", "eva") == 0
    again = []
    assert remind(row, lambda secret, _: again.append(secret) or "/", "eva") == 2
    assert remind(row, lambda *_: "/", "eva") == 0
    assert link_of(secrets[0]) == link_of(again[0]), "the first link goes on working"
    assert link_of("x" * 43) is None
    assert secrets[0] not in "".join(one.digest for one in links), "only the digest is kept"


def test_what_is_confirmed_stands_on_the_record_once_frozen(asked, sound):
    from relatoria.errors import InvalidRecord
    from relatoria.store.confirmation import answer, freeze
    from relatoria.store.confirmation.answering import Said
    from relatoria.store.confirmation.passages import subjects_of
    from relatoria.store.models import Confirmation, ConfirmationLink, Statement
    from relatoria.store.queries.confirmation import confirmed

    row, links, _ = asked
    link = next(one for one in links if subjects_of(one.agent, row.meeting))
    subjects = list(subjects_of(link.agent, row.meeting))
    said = Statement.objects.filter(key__in=subjects).first()
    assert answer(link, {key: Said(Confirmation.CONFIRM) for key in subjects}) == len(subjects)
    assert answer(link, {key: Said(Confirmation.CONFIRM) for key in subjects}) == 0
    if said is not None:
        assert confirmed(said) is None, "not before the round is over"
    assert freeze(row, "eva") == len(subjects)
    if said is not None:
        assert confirmed(said).value == "confirmed"
    assert not ConfirmationLink.objects.exclude(email="").exists()
    with pytest.raises(InvalidRecord, match="takes no answers"):
        answer(link, {subjects[0]: Said(Confirmation.CONFIRM)})
    sound()


def test_a_correction_waits_for_the_team_and_can_be_taken_back(asked, sound):
    from relatoria.errors import InvalidRecord
    from relatoria.store.confirmation import answer
    from relatoria.store.confirmation.answering import Said
    from relatoria.store.confirmation.passages import subjects_of
    from relatoria.store.models import Confirmation, Judgement, ReviewItem
    from relatoria.store.queries.confirmation import outcomes
    from relatoria.store.review import undo

    row, links, _ = asked
    link = next(one for one in links if subjects_of(one.agent, row.meeting))
    subject = next(iter(subjects_of(link.agent, row.meeting)))
    with pytest.raises(InvalidRecord, match="how it should read"):
        answer(link, {subject: Said(Confirmation.CORRECT)})
    with pytest.raises(InvalidRecord, match="not among those"):
        answer(link, {"somebody-else.s1-2": Said(Confirmation.CONFIRM)})
    answer(link, {subject: Said(Confirmation.CORRECT, "I said piers, not ports")})
    item = first(kind="confirmation")
    act = decided(item, "accept")
    kept = Judgement.objects.get(subject_type="confirmation")
    assert (kept.value, kept.correction) == ("correct", {"words": "I said piers, not ports"})
    assert outcomes(link)[subject].value == "corrected"
    undo(act.pk, "ana")
    assert outcomes(link) == {}
    answer(link, {subject: Said(Confirmation.CONFIRM)})
    assert ReviewItem.objects.get(pk=item.pk).state == "gone"
    sound()


def test_words_that_are_not_theirs_are_of_nobody_once_the_team_agrees(asked, sound):
    from relatoria.store.confirmation import answer
    from relatoria.store.confirmation.answering import Said
    from relatoria.store.confirmation.passages import shown_to
    from relatoria.store.models import Confirmation, ConfirmationLink, Contribution

    row, _, _ = asked
    for link in ConfirmationLink.objects.filter(round=row):
        alone = [one for one in shown_to(link.agent, row.meeting) if len(one.passages) == 1]
        if alone:
            break
    answer(link, {alone[0].passages[0].subject: Said(Confirmation.NOT_MINE)})
    decided(first(kind="confirmation"), "accept")
    assert Contribution.objects.get(key=alone[0].key).agent is None
    sound()
