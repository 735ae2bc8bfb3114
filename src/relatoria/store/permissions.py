"""Who may do what: one table, which also says why.

Every page of the desk and every write of the API asks `decide`. What somebody may *see* of the
register is another question, and `store.access` answers it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from relatoria.errors import UsageError
from relatoria.store.access import Viewer
from relatoria.store.families import family
from relatoria.store.models import Role

ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})
OFFICE = ADMINISTRATORS | {Role.SECRETARIAT}
"""Those who run meetings and accounts."""
TEAM = OFFICE | {Role.RAPPORTEUR}
"""Those who work on the record; they see the whole register."""
FOCAL_POINTS = TEAM | {Role.FOCAL_POINT}
SIGNED_IN = frozenset(Role) - {Role.PUBLIC}

Condition = Callable[[Viewer, Any], bool]


@dataclass(frozen=True, slots=True)
class Permission:
    """Which roles may do something; ``only`` what they may do it to.

    ``only`` binds the roles below the team, and is asked once the subject is known.
    """

    roles: frozenset[Role]
    only: Condition | None = None
    because: str = ""
    """Key of the sentence for ``only``: ``permission.only.<because>``."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether, and why: ``because`` is a key of the interface that takes ``values``."""

    allowed: bool
    because: str
    values: Mapping[str, str] = field(default_factory=dict)


def _own_institution(viewer: Viewer, subject: Any) -> bool:
    """``subject`` is an institution's number, or something with ``institution_id``."""
    number = getattr(subject, "institution_id", subject)
    return viewer.institution is not None and number in family(viewer.institution)


_OWN = Permission(FOCAL_POINTS, _own_institution, "own_institution")

ACTIONS: dict[str, Permission] = {
    # The desk itself, and one's own account
    "desk.home": Permission(SIGNED_IN),
    "account.self": Permission(SIGNED_IN),
    "account.tokens": Permission(FOCAL_POINTS),
    "accounts.see": Permission(OFFICE),
    "accounts.invite": Permission(OFFICE),
    "accounts.change": Permission(ADMINISTRATORS),
    "privacy.decide": Permission(OFFICE),
    "log.see": Permission(TEAM),
    # Documents and the work done on them in the background
    "uploads.add": Permission(TEAM),
    "uploads.see": Permission(TEAM),
    # The record
    "review.see": Permission(TEAM),
    "review.judge": Permission(TEAM),
    "matching.decide": Permission(TEAM),
    "corrections.answer": Permission(TEAM),
    "coding.see": Permission(TEAM),
    "coding.decide": Permission(TEAM),
    "coding.adopt": Permission(OFFICE),
    # Meetings
    "meetings.see": Permission(TEAM),
    "meetings.edit": Permission(OFFICE),
    "meetings.invite": Permission(OFFICE),
    "submissions.moderate": Permission(OFFICE),
    "capture.live": Permission(TEAM),
    "confirmation.run": Permission(OFFICE),
    # Rounds of agreement
    "rounds.see": Permission(TEAM),
    "rounds.run": Permission(TEAM),
    "rounds.close": Permission(OFFICE),
    # Volumes
    "volumes.see": Permission(TEAM),
    "volumes.write": Permission(TEAM),
    "volumes.publish": Permission(OFFICE),
    # Follow-up
    "followup.see": Permission(FOCAL_POINTS),
    "followup.report": _OWN,
    "followup.validate": Permission(
        OFFICE | {Role.FOCAL_POINT}, _own_institution, "own_institution"
    ),
    "followup.posts": Permission(OFFICE),
    "followup.link": Permission(FOCAL_POINTS),
    "followup.find": Permission(TEAM),
}
"""Action → who may. A part of the desk adds its lines here."""


def decide(viewer: Viewer, action: str, subject: Any = None) -> Decision:
    """Whether ``viewer`` may do ``action``, to ``subject`` where one is known.

    Without a subject the role alone is asked: may they ever? Raises UsageError for an action
    that the table does not have.
    """
    rule = ACTIONS.get(action)
    if rule is None:
        raise UsageError(f"there is no action {action!r}", remedy="Add it to permissions.ACTIONS")
    role = {"role": viewer.role.value}
    if viewer.role not in rule.roles:
        key = "permission.signed_out" if viewer.account is None else "permission.not_role"
        return Decision(False, key, role)
    bound = rule.only is not None and viewer.role not in TEAM
    if not bound or subject is None or rule.only is None:
        return Decision(True, "permission.role", role)
    allowed = rule.only(viewer, subject)
    return Decision(allowed, f"permission.{'only' if allowed else 'not_only'}.{rule.because}", role)


def roles_of(action: str) -> frozenset[Role]:
    """Everybody who may ever do ``action``. Raises KeyError for an unknown one."""
    return ACTIONS[action].roles
