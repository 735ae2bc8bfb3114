"""Forms of a meeting: its facts, its programme, its people, its opening."""

from __future__ import annotations

from typing import Any

from django import forms

from relatoria.model import EventKind
from relatoria.store.models import Access, Order, Preparation
from relatoria.store.preparation.facts import OF_MEETING, Facts
from relatoria.store.preparation.programme import KINDS
from relatoria.web.desk.forms import SpokenForm, saying
from relatoria.web.desk.meetings import choices

LISTS = ("themes", "questions", "organizers", "mandates")
"""Facts written one on a line."""


def day() -> forms.CharField:
    """A day, ISO 8601."""
    widget = forms.DateInput(attrs={"type": "date"})
    return forms.CharField(required=False, max_length=10, widget=widget)


def hour() -> forms.CharField:
    """An hour of the day, HH:MM."""
    widget = forms.TimeInput(attrs={"type": "time"})
    return forms.CharField(required=False, max_length=5, widget=widget)


def moment(required: bool = False) -> forms.DateTimeField:
    """A day and hour in UTC."""
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
    return forms.DateTimeField(required=required, widget=widget, input_formats=formats)


def words(longest: int = 300, required: bool = False) -> forms.CharField:
    """A short text."""
    return forms.CharField(required=required, max_length=longest)


def text(rows: int = 3, longest: int = 10_000) -> forms.CharField:
    """A long text."""
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(required=False, max_length=longest, widget=widget)


def choice(of: choices.Choices, **options: Any) -> forms.ChoiceField:
    """One of a closed list that `__init__` fills in the reader's language."""
    return forms.ChoiceField(required=False, choices=of, **options)


def version() -> forms.IntegerField:
    """The version the form was made from."""
    return forms.IntegerField(required=False, initial=1, widget=forms.HiddenInput())


class Chosen(SpokenForm):
    """A form whose closed lists are filled when it is made: the reader's language is known then."""

    area = "preparation"
    lists: dict[str, Any] = {}  # noqa: RUF012 - set once for each class

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, made in self.lists.items():
            self.fields[name].choices = made()  # type: ignore[attr-defined]


class FactsForm(Chosen):
    """What a team says of its meeting."""

    lists = {"country": choices.countries, "language": choices.languages}  # noqa: RUF012
    title = words(1_000, required=True)
    date = day()
    end_date = day()
    city = words(120)
    country = choice([])
    venue = words(300)
    language = choice([])
    themes = text(4)
    questions = text(4)
    organizers = text(2)
    mandates = text(2)
    version = version()

    def facts(self) -> Facts:
        """What was written, lists line by line."""
        given = {name: self.cleaned_data[name] for name in Facts.__dataclass_fields__}
        return Facts(**given | {name: _lines(given[name]) for name in LISTS})


def facts_shown(preparation: Preparation) -> dict[str, Any]:
    """The facts of a meeting as `FactsForm` shows them."""
    meeting = preparation.meeting
    shown = {name: getattr(meeting, name) for name in OF_MEETING}
    shown |= {name: "\n".join(getattr(preparation, name)) for name in LISTS}
    return shown | {"language": preparation.language, "version": preparation.version}


class ItemForm(Chosen):
    """An item of the programme."""

    lists = {  # noqa: RUF012
        "kind": lambda: choices.named([one.value for one in KINDS], "event"),
    }
    kind = choice([], initial=EventKind.SESSION.value)
    number = words(40)
    title = words(1_000)
    date = day()
    start_time = hour()
    end_time = hour()
    parent = choice([])
    questions = text(2)
    version = version()

    def within(self, items: choices.Choices) -> None:
        """Let the item be a part of one of ``items``."""
        field: Any = self.fields["parent"]
        field.choices = [("", saying()("preparation.no_parent")), *items]


class FoundItemForm(Chosen):
    """An item found in a concept note, to be taken over, corrected or left."""

    lists = ItemForm.lists
    take = forms.BooleanField(required=False, initial=True)
    kind = choice([])
    number = words(40)
    title = words(1_000)
    date = day()
    start_time = hour()
    end_time = hour()


class SomebodyForm(Chosen):
    """What is said of somebody who takes part."""

    lists = {  # noqa: RUF012
        "country": choices.countries,
        "sector": choices.sectors,
        "sex": choices.sexes,
        "language": choices.languages,
    }
    name = words(required=True)
    post = words()
    organization = words()
    country = choice([])
    sector = choice([])
    sex = choice([])
    language = choice([])


class PersonForm(SomebodyForm):
    """Somebody on the list of a meeting."""

    email = forms.EmailField(required=False)
    version = version()


class OpenForm(Chosen):
    """Who may see the meeting."""

    lists = {  # noqa: RUF012
        "access": lambda: choices.named([one.value for one in Access], "access"),
    }
    access = choice([])
    public_from = moment()
    attribution_withheld = forms.BooleanField(required=False)
    version = version()


class CallForm(Chosen):
    """Until when written submissions are taken, and in which order they stand."""

    lists = {  # noqa: RUF012
        "order": lambda: choices.named([one.value for one in Order], "submission_order"),
    }
    submissions_until = moment()
    submissions_note = text(3)
    order = choice([])
    version = version()


class NoteForm(SpokenForm):
    """A concept note, as a file or as text."""

    area = "preparation"
    document = forms.FileField(required=False)
    note = text(12, 200_000)

    def clean(self) -> dict[str, Any]:
        """There is a file or a text."""
        found: dict[str, Any] = super().clean() or {}
        if not found.get("document") and not (found.get("note") or "").strip():
            self.add_error("note", saying()("preparation.note_missing"))
        return found


def _lines(value: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in value.splitlines() if line.strip())
