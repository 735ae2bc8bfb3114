"""Tags that name people of the desk."""

from __future__ import annotations

from datetime import datetime

from django import template

from relatoria.store.accounts import names_of
from relatoria.web.templatetags.speaking import printed_date

register = template.Library()


@register.filter
def who(name_in_log: str) -> str:
    """How to call somebody whom the log or a judgement names."""
    return names_of([name_in_log]).get(name_in_log, name_in_log)


@register.filter
def iso_day(moment: datetime | None) -> str:
    """The day of a moment (UTC) as the reader writes it."""
    return printed_date(moment.date().isoformat()) if moment else ""
