"""What a framework is: a versioned scheme of items (SKOS ConceptScheme and Concept)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("en", "es", "pt", "fr")


@dataclass(frozen=True, slots=True)
class FrameworkItem:
    """One item: an objective, a theme, a target, a measure.

    ``title`` holds official wording only, ``unverified`` wording nobody has checked, ``reported``
    the wording of a report about the instrument; ``label`` is a short name of our own. A retired
    item stays readable: ``retired`` names the version it left with, ``replaced_by`` the notations
    its assignments are offered for. ``terms`` are words of a team's own that speak of the item, per
    language and written as in the glossary.
    """

    notation: str
    label: Mapping[str, str] = field(default_factory=dict)
    title: Mapping[str, str] = field(default_factory=dict)
    unverified: Mapping[str, str] = field(default_factory=dict)
    reported: Mapping[str, str] = field(default_factory=dict)
    definition: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""
    alternative: str = ""
    broader: str = ""
    locator: str = ""
    coded: bool = True
    since: str = ""
    retired: str = ""
    replaced_by: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """What the item is called in ``language``: the official title or our label.

        Never unverified wording; the notation where nothing else is there.
        """
        for table in (self.title, self.label):
            if table.get(language):
                return table[language]
        for table in (self.title, self.label):
            if table.get("en"):
                return table["en"]
        return self.notation

    def is_official(self, language: str) -> bool:
        """Whether :meth:`name` gives official wording in ``language``."""
        return bool(self.title.get(language))


@dataclass(frozen=True, slots=True)
class Framework:
    """A scheme: its identifier, its version and its items in order."""

    id: str
    version: str
    title: Mapping[str, str]
    items: tuple[FrameworkItem, ...]
    symbol: str = ""
    url: str = ""
    learnt: bool = False

    def item(self, notation: str) -> FrameworkItem | None:
        """The item ``notation`` (or its alternative notation), retired ones included."""
        for one in self.items:
            if notation in (one.notation, one.alternative or one.notation):
                return one
        return None

    def current(self) -> tuple[FrameworkItem, ...]:
        """Items that new assignments may use."""
        return tuple(one for one in self.items if not one.retired)

    def recodings(self, notation: str) -> tuple[str, ...]:
        """The current notations an assignment to ``notation`` is offered for.

        Itself where it is current; its successors, followed over any number of versions, where
        it has been retired; none where it was retired without successor.
        """
        found: dict[str, None] = {}
        seen: set[str] = set()
        waiting = [notation]
        while waiting:
            now = waiting.pop(0)
            if now in seen:
                continue
            seen.add(now)
            one = self.item(now)
            if one is None:
                continue
            if one.retired:
                waiting.extend(one.replaced_by)
            else:
                found[one.notation] = None
        return tuple(found)
