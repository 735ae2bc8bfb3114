"""Trying to do what a form asks, and saying in the reader's language why it was not done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest

from relatoria.errors import RelatoriaError
from relatoria.store.models import Meeting
from relatoria.store.preparation.refusals import Refusal
from relatoria.store.preparation.versions import ChangedMeanwhile
from relatoria.store.queries.meetings import find
from relatoria.store.uploads import Finding
from relatoria.web.desk.forms import SpokenForm, saying
from relatoria.web.viewer import viewer_of


@dataclass(frozen=True, slots=True)
class Difference:
    """A column two people wrote to: what stands there, and what the reader wrote."""

    label: str
    stored: str
    written: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why something was not done."""

    message: str
    status: int = 422
    differences: tuple[Difference, ...] = ()


def attempt(
    request: HttpRequest,
    deed: Callable[[], object],
    form: SpokenForm | None = None,
    done: str = "desk.saved",
) -> Trouble | None:
    """Do ``deed`` where ``form`` is valid; what stood in the way, or ``None`` once it is done."""
    say = saying()
    if form is not None and not form.is_valid():
        return Trouble(say("preparation.form_wrong"))
    try:
        deed()
    except ChangedMeanwhile as error:
        return Trouble(say("desk.conflict"), 409, _differences(error))
    except RelatoriaError as error:
        return Trouble(explained(error))
    messages.success(request, say(done))
    return None


def explained(error: RelatoriaError) -> str:
    """What ``error`` says, in the reader's language."""
    say = saying()
    if isinstance(error, Refusal):
        return say(f"refusal.{error.code}", where=error.where)
    return say("refusal.other", where=str(error))


def told(findings: tuple[Finding, ...]) -> str:
    """Why a file may not come in."""
    say = saying()
    refused = [one for one in findings if one.refused]
    return " ".join(say(f"finding.{one.key}", **dict(one.values)) for one in refused)


def found_meeting(request: HttpRequest, key: str) -> Meeting:
    """The meeting with ``key``. Raises Http404."""
    meeting = find(viewer_of(request), key)
    if meeting is None:
        raise Http404
    return meeting


def _differences(error: ChangedMeanwhile) -> tuple[Difference, ...]:
    say = saying()
    return tuple(
        Difference(say(f"preparation.{name}"), _shown(stored), _shown(written))
        for name, stored, written in error.differences
    )


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "\n".join(map(str, value))
    return "" if value is None else str(value)
