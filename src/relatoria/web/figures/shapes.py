"""What a page of figures holds: panels of a drawing, its words, its table and its sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from relatoria.evidence.charts import Spec, draw


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as people read it and as a file holds it."""

    text: str
    raw: str | float | None = None
    """What the file holds; ``None`` for the text itself."""
    url: str = ""
    right: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its caption, its heads, its rows; the first cell of a row names it."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    right: tuple[bool, ...] = ()
    """Whether each column holds numbers."""

    @property
    def columns(self) -> list[tuple[str, bool]]:
        """Heads with their side."""
        return list(zip(self.heads, self.right or (False,) * len(self.heads), strict=False))


@dataclass(frozen=True, slots=True)
class Choice:
    """A link that changes what a panel shows, such as a year."""

    label: str
    query: str
    here: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """A drawing with the same figures as words and as a table."""

    key: str
    """Name of the panel in addresses."""
    title: str
    summary: str
    table: Table
    sources: tuple[str, ...]
    spec: Spec | None = None
    svg: str = ""
    wide: bool = False
    notes: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    choice_label: str = ""


def panel(  # noqa: PLR0913 - what a panel has
    key: str,
    spec: Spec,
    table: Table,
    sources: Sequence[str],
    *,
    wide: bool = False,
    notes: Sequence[str] = (),
    choices: Sequence[Choice] = (),
    choice_label: str = "",
) -> Panel:
    """A panel with its drawing; title and summary are those of the specification."""
    return Panel(
        key, spec.title, spec.summary, table, tuple(sources), spec, draw(spec, f"f-{key}"), wide,
        tuple(notes), tuple(choices), choice_label,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure in large type."""

    value: str
    label: str
    detail: str


@dataclass(frozen=True, slots=True)
class Method:
    """How an indicator is made and what limits it."""

    id: str
    name: str
    definition: str
    formula: str
    limits: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A way on from a page."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of figures."""

    title: str
    over: str
    lead: str
    panels: tuple[Panel, ...]
    headlines: tuple[Headline, ...] = ()
    facts: Panel | None = None
    methods: tuple[Method, ...] = ()
    links: tuple[Link, ...] = ()
    members: tuple[str, ...] = ()
    members_source: str = ""
    notes: tuple[str, ...] = field(default=())

    def tables(self) -> list[Panel]:
        """Every panel with a table, in the order of the page."""
        return [*([self.facts] if self.facts else []), *self.panels]

    def find(self, key: str) -> Panel | None:
        """The panel of a key."""
        return next((one for one in self.tables() if one.key == key), None)
