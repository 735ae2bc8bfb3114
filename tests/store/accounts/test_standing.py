"""Accounts, when who they stand for is merged, when they change, and when they are erased."""

from __future__ import annotations

import pytest

from relatoria.errors import InvalidRecord
from tests.store.registers import fill, register


@pytest.fixture(autouse=True)
def _register(tmp_path):
    with register(tmp_path / "register.db"):
        fill(documents=2)
        yield


def _account(email, role, **post):
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    return make_account(email, Post(Role(role), **post), name="Ana Soto")


def _agent(key):
    from relatoria.store.models import Agent

    return Agent.objects.get(key=key)


def test_whose_person_was_merged_away_is_still_at_their_meetings():
    from relatoria.store import access
    from relatoria.store.lineage.merging import merge
    from relatoria.web.viewer import viewer_for

    account = _account("ana@example.org", "participant", agent=_agent("person-0"))
    before = access.attended(viewer_for(account))
    assert len(before) == 1
    merge("agent", "person-1", ["person-0"], "test")
    after = access.attended(viewer_for(account))
    assert before < after
    assert len(after) == 2


def test_a_focal_point_answers_on_for_an_institution_that_was_merged():
    from relatoria.store.lineage.merging import merge
    from relatoria.store.models import Agent
    from relatoria.store.permissions import decide
    from relatoria.web.viewer import viewer_for

    Agent.objects.create(key="org-new", kind="organization", name="Red Nueva", folded="nueva red")
    Agent.objects.create(key="org-else", kind="organization", name="Faro", folded="faro")
    account = _account("foco@example.org", "focal_point", institution=_agent("org-red"))
    viewer = viewer_for(account)
    assert not decide(viewer, "followup.report", _agent("org-new").pk).allowed
    merge("agent", "org-new", ["org-red"], "test")
    for key in ("org-red", "org-new"):
        assert decide(viewer, "followup.report", _agent(key).pk).allowed
    assert not decide(viewer, "followup.report", _agent("org-else").pk).allowed


def test_an_address_is_one_account_however_it_is_written():
    from relatoria.store.accounts import account_of_email

    account = _account(" Ana@Example.org ", "rapporteur")
    assert account_of_email("ANA@example.ORG") == account
    with pytest.raises(InvalidRecord, match="there is an account"):
        _account("ana@EXAMPLE.org", "participant")
    with pytest.raises(InvalidRecord, match="no e-mail address"):
        _account("ana", "participant")


def test_the_log_tells_roles_and_never_names_or_addresses():
    from relatoria.store.accounts import change
    from relatoria.store.models import LogEntry, Role

    account = _account("ana@example.org", "rapporteur")
    change(account, "boss", role=Role.SECRETARIAT, name="Ana María Soto")
    told = str(list(LogEntry.objects.filter(subject=account.key).values()))
    assert "rapporteur" in told
    assert "secretariat" in told
    for private in ("Soto", "María", "example.org"):
        assert private not in told


def test_the_last_administrator_can_be_neither_changed_nor_erased():
    from relatoria.store.accounts import change
    from relatoria.store.accounts.own_data import erase
    from relatoria.store.models import Role

    only = _account("boss@example.org", "administrator")
    for attempt in (lambda: change(only, "x", role=Role.RAPPORTEUR), lambda: erase(only, "x")):
        with pytest.raises(InvalidRecord, match="last administrator"):
            attempt()
    _account("second@example.org", "administrator")
    assert change(only, "x", role=Role.RAPPORTEUR).user.is_superuser is False


def test_erased_what_was_decided_stays_under_a_key_that_tells_nothing():
    from relatoria.store import journal
    from relatoria.store.accounts import account_of_email, issue, names_of, token_for
    from relatoria.store.accounts.own_data import erase
    from relatoria.store.models import Account, Agent, Judgement

    account = _account("ana@example.org", "rapporteur", agent=_agent("person-0"))
    name = account.name_in_log
    Judgement.objects.create(
        key="j-9", subject_type="agent", subject="org-red", value="accept", user=name
    )
    journal.append(name, [journal.Act("judge", "agent", "org-red")])
    _, secret = issue(account, "script", ["judge"])
    assert names_of([name]) == {name: "Ana Soto"}
    erase(account, name)
    assert Judgement.objects.get(key="j-9").user == name
    assert names_of([name]) == {name: name}
    assert account_of_email("ana@example.org") is None
    assert token_for(secret) is None
    row = Account.objects.select_related("user").get(pk=account.pk)
    assert (row.agent, row.name, row.role) == (None, "", "public")
    assert not row.user.has_usable_password()
    assert "ana" not in f"{row.user.username}{row.user.email}{row.key}"
    assert Agent.objects.filter(key="person-0").exists()  # the record of what was said is public
    again = _account("ana@example.org", "participant")
    assert again.key != account.key


def test_ones_own_data_hold_where_one_was_listed_and_what_one_sent():
    from relatoria.store.accounts.own_data import erase, everything_about
    from relatoria.store.models import Attendee, Meeting, Submission

    account = _account("ana@example.org", "participant", agent=_agent("person-0"))
    meeting = Meeting.objects.create(key="m-own")
    for email in ("Ana@example.org", "someone.else@example.org"):
        key = email.partition("@")[0].lower()
        Attendee.objects.create(key=f"a-{key}", meeting=meeting, name=key, email=email)
        Submission.objects.create(
            key=f"s-{key}", meeting=meeting, sector="academia", organization="", email=email,
            language="en", title=key, name="x.txt", data=b"words", sha256="", digest=key,
        )  # fmt: skip
    Attendee.objects.create(key="a-matched", meeting=meeting, name="A. S.", agent=account.agent)
    held = everything_about(account)
    assert [one["key"] for one in held["attendance"]] == ["a-ana", "a-matched"]
    assert [one["key"] for one in held["submissions"]] == ["s-ana"]
    assert "digest" not in held["attendance"][0] and "data" not in held["submissions"][0]
    erase(account, account.name_in_log)
    left = {*Attendee.objects.values_list("email", flat=True)}
    left |= {*Submission.objects.values_list("email", flat=True)}
    assert left == {"", "s-ana@erased.invalid", "someone.else@example.org"}
