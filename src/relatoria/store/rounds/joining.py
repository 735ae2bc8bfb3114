"""Who takes part: invitation links, cookies of open rounds, what people declare of themselves."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from relatoria.errors import InputError
from relatoria.store import journal, limiting
from relatoria.store.models import Agent, JoinedBy, MayTakePart, Round, RoundParticipant
from relatoria.store.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody to be invited, and what is declared for them."""

    name: str = ""
    delegation: str = ""
    sector: str = ""
    country: str = ""
    subregion: str = ""


def digest(secret: str) -> str:
    """What is held of a secret: nobody who reads the register can take part with it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def invite(round_: Round, invited: Sequence[Invited], by: str) -> list[tuple[Invited, str]]:
    """Make an invitation for each; the secrets of their links, which are told this once only."""
    made = [(one, secrets.token_urlsafe(24)) for one in invited]
    with transaction.atomic():
        for one, secret in made:
            RoundParticipant.objects.create(
                round=round_,
                joined_by=JoinedBy.INVITATION.value,
                token=digest(secret),
                name=one.name[:200],
                delegation=one.delegation[:200],
                sector=one.sector[:60],
                country=one.country[:3],
                subregion=one.subregion[:60],
                agent=_agent(one.delegation),
            )
        count = {"invitations": len(made)}
        journal.append(by, [journal.Act("invite", "round", round_.key, after=count)])
    return made


def _agent(delegation: str) -> Agent | None:
    """The body of the register that bears exactly this name, where one alone does."""
    found = list(
        Agent.objects.filter(name=delegation, merged_into=None).exclude(kind="person")[:2]
    ) if delegation else []  # fmt: skip
    return found[0] if len(found) == 1 else None


def revoke(participant: RoundParticipant, by: str, reason: str = "") -> None:
    """End an invitation; what was said with it stays."""
    with transaction.atomic():
        participant.revoked_at = timezone.now()
        participant.save(update_fields=["revoked_at"])
        act = journal.Act(
            "revoke-invitation", "round", participant.round.key, before=participant.pk,
            reason=reason,
        )  # fmt: skip
        journal.append(by, [act])


_HOLDER = Prepared(
    lambda number, token: RoundParticipant.objects.filter(
        round=number, token=token, revoked_at=None
    ).order_by("pk"),
    -1,
    "token",
)


def known_by(round_: Round, secret: str) -> RoundParticipant | None:
    """Who holds ``secret`` in ``round_``; ``None`` where nobody does or it was revoked."""
    if not secret or len(secret) > 100:
        return None
    found = _HOLDER.first(round_.pk, digest(secret))
    if found is not None and found.first_seen_at is None:
        found.first_seen_at = timezone.now()
        found.save(update_fields=["first_seen_at"])
    return found


def join(round_: Round, address: str, language: str = "") -> tuple[RoundParticipant, str]:
    """Somebody new in an open round, and the secret of their cookie.

    Raises InputError where the round takes only those invited, and LimitExceeded where too many
    came from ``address`` within the hour.
    """
    if round_.may_take_part != MayTakePart.ANYBODY.value:
        raise InputError("this round is for those invited", where=round_.key)
    if not round_.takes_votes():
        raise InputError("the round is closed", where=round_.key)
    secret = secrets.token_urlsafe(24)
    with transaction.atomic():
        hashed = limiting.count(f"round/{round_.key}", address, "join", round_.per_address)
        participant = RoundParticipant.objects.create(
            round=round_,
            joined_by=JoinedBy.COOKIE.value,
            token=digest(secret),
            language=language,
            address=hashed,
            first_seen_at=timezone.now(),
        )
    return participant, secret


def declare(
    participant: RoundParticipant, sector: str = "", country: str = "", subregion: str = ""
) -> None:
    """Write down what somebody declares of themselves; blanks take it back."""
    participant.sector, participant.country = sector[:60], country[:3]
    participant.subregion = subregion[:60]
    participant.save(update_fields=["sector", "country", "subregion"])
