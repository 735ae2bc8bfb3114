"""The pages of follow-up but the matrix."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.followup.commitments.status import CRITERIA
from relatoria.schemes.countries import countries, lookup
from relatoria.store import access
from relatoria.store.queries.followup import commitment as of_commitment
from relatoria.store.queries.followup import matrix, views
from relatoria.store.queries.statements import StatementCard, cards
from relatoria.web.followup import readers, shown
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of

_LONGEST_MESSAGE = 3_000
_QUESTIONS = 8
"""Of a sheet; the page of coherence has all."""
SUGGESTED = ("summits", "themes", "gcm")
"""Frameworks whose items are suggested for an unlinked report."""


def overview(request: HttpRequest) -> HttpResponse:
    """How much there is, and where to go on."""
    return render(
        request,
        "relatoria/followup/overview.html",
        {"view": views.overview(viewer_of(request)), "states": matrix.states_of("lac")},
    )


def commitment(request: HttpRequest, key: str) -> HttpResponse:
    """One commitment."""
    viewer = viewer_of(request)
    row = of_commitment.find(viewer, key)
    if row is None:
        raise Http404
    view = of_commitment.commitment_page(viewer, row)
    language = get_language() or "en"
    context = {
        "view": view,
        "one": view.commitment,
        "title": shown.named(view.commitment, language),
        "treaties": [(shown.treaty(one.instrument, language), one) for one in view.treaties],
        "criteria": [(status.value, key) for status, key in CRITERIA.items()],
        "sides": [
            ("state", view.states),
            ("institution", view.institutions),
            ("civil_society", view.civil_society),
            ("nhri", view.nhri),
        ],
    }
    return render(request, "relatoria/followup/commitment.html", context)


def silence(request: HttpRequest) -> HttpResponse:
    """Days without a report: by reporter, then by commitment."""
    viewer, day = viewer_of(request), day_of(request)
    found = views.silences(viewer, day)
    context = {
        "as_of": day.isoformat(),
        "lasting": [one for one in found.stretches if one.lasts],
        "ended": [one for one in found.stretches if not one.lasts],
        "never": found.never,
        "found": views.quiet(viewer, day, window_of(request, 30)),
        "kept": without(request),
    }
    return render(request, "relatoria/followup/silence.html", context)


def unlinked(request: HttpRequest) -> HttpResponse:
    """Reports tied to no commitment, with what they may answer and the words that say so."""
    viewer, language = viewer_of(request), get_language() or "en"
    found = views.unlinked(viewer, window_of(request, 8))
    told = [(one, shown.suggested(one, language, SUGGESTED)) for one in found.items]
    context = {"found": found, "told": told, "kept": without(request)}
    return render(request, "relatoria/followup/unlinked.html", context)


def overlap(request: HttpRequest) -> HttpResponse:
    """Subjects of several instruments; one of them in full (``?theme=``)."""
    viewer, language = viewer_of(request), get_language() or "en"
    subjects = views.shared_subjects(viewer)
    theme = word_of(request, "theme", 120)
    about, commitments = views.overlap(viewer, theme) if theme else (None, ())
    context = {
        "subjects": [(shown.theme(one.theme, language), one) for one in subjects],
        "theme": theme,
        "title": shown.theme(theme, language) if theme else "",
        "about": about,
        "commitments": commitments,
    }
    return render(request, "relatoria/followup/overlap.html", context)


def coherence(request: HttpRequest) -> HttpResponse:
    """Parties to each treaty as of a date; questions to one State (``?country=``)."""
    language = get_language() or "en"
    code = word_of(request, "country").upper()
    code = code if code in countries() else ""
    asked = views.questions(viewer_of(request), code) if code else ()
    context = {
        "parties": [(shown.treaty(one.instrument, language), one) for one in views.parties()],
        "states": matrix.states_of("lac"),
        "country": code,
        "questions": [(shown.asked(one, language), one) for one in asked],
    }
    return render(request, "relatoria/followup/coherence.html", context)


def sheet(request: HttpRequest) -> HttpResponse:
    """One page on a country, an institution or a theme (``?for=``), to be printed."""
    subject, language = word_of(request, "for", 200), get_language() or "en"
    viewer, day = viewer_of(request), day_of(request)
    context: dict[str, object] = {"subject": subject, "choices": matrix.choices(viewer),
                                  "states": matrix.states_of("lac")}  # fmt: skip
    if subject:
        made = views.sheet(viewer, lookup(subject) or subject, day)
        context |= {
            "sheet": made,
            "title": shown.subject(made.subject, language),
            "lines": [(shown.titled(one.commitment, language), one) for one in made.shown],
            "more_lines": max(0, len(made.lines) - len(made.shown)),
            "questions": [(shown.asked(one, language), one) for one in made.questions[:_QUESTIONS]],
            "more_questions": max(0, len(made.questions) - _QUESTIONS),
            "ratifications": [
                (shown.treaty(one.instrument, language), one) for one in made.ratifications
            ],
        }
    return render(request, "relatoria/followup/sheet.html", context)


def trace(request: HttpRequest) -> HttpResponse:
    """A message (``?message=`` or ``?statement=``) beside the text adopted later."""
    message, spoken = word_of(request, "message", _LONGEST_MESSAGE), get_language() or "en"
    said = _said(request)
    if said:
        message = said.text
    language = (said.language if said else word_of(request, "of", 2)) or spoken
    found = readers.traced(message, language, "gcm") if message else ()
    context = {
        "message": message,
        "said": said,
        "of": language,
        "found": [shown.aligned(one, message, spoken) for one in found],
        "at_hand": readers.adopted_text("gcm") is not None,
    }
    return render(request, "relatoria/followup/trace.html", context)


def _said(request: HttpRequest) -> StatementCard | None:
    key = word_of(request, "statement", 200)
    viewer = viewer_of(request)
    found = cards(access.statements(viewer).filter(key=key), viewer) if key else ()
    return found[0] if found else None


def day_of(request: HttpRequest) -> date:
    """The day asked for (``?as-of=``), else today."""
    try:
        return date.fromisoformat(word_of(request, "as-of", 10))
    except ValueError:
        return datetime.now(UTC).date()
