"""The parts of the desk, as its first page and its navigation list them."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse

from relatoria.store.access import Viewer
from relatoria.store.permissions import decide


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the desk: the name of its first page, and who finds it there.

    Its strings are ``desk_area.<name>.title`` and ``desk_area.<name>.about``, where ``name`` is
    the address's name with ``_`` for ``-``.
    """

    page: str
    action: str

    @property
    def name(self) -> str:
        """As the catalogue knows it."""
        return self.page.replace("-", "_")


AREAS: tuple[Area, ...] = (
    Area("desk-meetings", "meetings.see"),
    Area("desk-capture", "capture.live"),
    Area("desk-rounds", "rounds.see"),
    Area("desk-review", "review.see"),
    Area("desk-confirmation", "confirmation.run"),
    Area("desk-volumes", "volumes.see"),
    Area("desk-coding", "coding.see"),
    Area("desk-uploads", "uploads.see"),
    Area("desk-followup", "followup.see"),
    Area("desk-accounts", "accounts.see"),
    Area("desk-pseudonyms", "privacy.decide"),
    Area("desk-me", "account.self"),
)
"""A part of the desk adds its line here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of the desk that somebody may use."""

    name: str
    url: str

    @property
    def title(self) -> str:
        """Key of what it is called."""
        return f"desk_area.{self.name}.title"

    @property
    def about(self) -> str:
        """Key of what is done there."""
        return f"desk_area.{self.name}.about"


def areas_for(viewer: Viewer) -> tuple[Entry, ...]:
    """What ``viewer`` finds at the desk, in its order."""
    found = []
    for area in AREAS:
        if not decide(viewer, area.action).allowed:
            continue
        try:
            found.append(Entry(area.name, reverse(area.page)))
        except NoReverseMatch:
            continue  # a part that this installation does not serve
    return tuple(found)
