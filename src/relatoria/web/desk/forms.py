"""What forms of the desk share: labels in the reader's language, values given back whole."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import get_language

from relatoria.i18n import Catalogue, catalogue
from relatoria.store.models import Agent


def saying() -> Catalogue:
    """The interface in the reader's language."""
    return catalogue(get_language() or "en")


class SpokenForm(forms.Form):
    """A form whose labels and hints come from the catalogue: ``<area>.<field>`` and
    ``<area>.<field>_help``."""

    area = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        say = saying()
        for name, field in self.fields.items():
            field.label = field.label or say(f"{self.area}.{name}")
            if f"{self.area}.{name}_help" in say.strings:
                field.help_text = say(f"{self.area}.{name}_help")


class AgentField(forms.CharField):
    """Somebody of the register, by key."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, max_length=120, **kwargs)

    def clean(self, value: Any) -> Any:
        """The agent, or ``None`` where nothing is written."""
        key = str(super().clean(value) or "").strip().strip("/").rpartition("/")[2]
        if not key:
            return None
        found = Agent.objects.filter(key=key).first()
        if found is None:
            raise forms.ValidationError(saying()("accounts.no_agent"))
        return found
