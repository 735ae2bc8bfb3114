"""Forms that somebody without an account fills in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings

from relatoria.store.submissions.receiving import LONGEST
from relatoria.web.desk.forms import saying
from relatoria.web.desk.meetings import choices
from relatoria.web.desk.meetings.forms import Chosen, SomebodyForm, choice, text, words


class RegistrationForm(SomebodyForm):
    """What somebody invited says of themselves."""

    area = "registration"


class SubmissionForm(Chosen):
    """A written submission, as a file or as text."""

    area = "submission"
    lists = {  # noqa: RUF012
        "sector": choices.sectors,
        "country": choices.countries,
        "language": lambda: list(settings.LANGUAGES),
    }
    sector = forms.ChoiceField(choices=[])
    organization = words(required=True)
    country = choice([])
    person = words()
    email = forms.EmailField()
    title = words(required=True)
    language = forms.ChoiceField(choices=[])
    document = forms.FileField(required=False)
    text = text(12, LONGEST)
    website = forms.CharField(required=False, widget=forms.TextInput(attrs={"tabindex": "-1"}))
    """Nobody sees it; what fills it in is a program."""

    def clean(self) -> dict[str, Any]:
        """There is a file or a text, and not both."""
        found: dict[str, Any] = super().clean() or {}
        typed = bool((found.get("text") or "").strip())
        if typed == bool(found.get("document")):
            self.add_error("text", saying()("submission.one_of_both"))
        return found
