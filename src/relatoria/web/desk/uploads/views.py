"""The counter: a form for several files, and what was handed in lately."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from relatoria.store.models import Access, Job
from relatoria.store.uploads import KIND, LARGEST, MOST_FILES, Given, hand_in
from relatoria.store.uploads.receiving import Counter
from relatoria.web.desk.forms import SpokenForm, saying
from relatoria.web.desk.rules import may
from relatoria.web.uploading import MOST_BYTES, was_too_large
from relatoria.web.viewer import viewer_of

_SHOWN = 30


class Several(forms.FileField):
    """Several files of one field."""

    widget = type("ManyFiles", (forms.ClearableFileInput,), {"allow_multiple_selected": True})

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Each file by itself. Raises ValidationError where there is none, or too many."""
        given = data if isinstance(data, list | tuple) else [data]
        if len(given) > MOST_FILES:
            raise forms.ValidationError(saying()("uploads.too_many", most=MOST_FILES))
        check = super().clean
        return [check(one, initial) for one in given]


class UploadForm(SpokenForm):
    """Files, and on which terms they come in."""

    area = "uploads"
    documents = Several(allow_empty_file=True)
    access = forms.ChoiceField(initial=Access.PUBLIC.value)
    public_from = forms.DateField(
        required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    attribution_withheld = forms.BooleanField(required=False)
    licence = forms.CharField(required=False, max_length=200)
    reason = forms.CharField(required=False, max_length=500)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        say = saying()
        self.fields["access"].choices = [  # type: ignore[attr-defined]
            (one.value, say(f"access.{one.value}")) for one in Access
        ]

    def clean(self) -> dict[str, Any]:
        """An embargo has a day on which it ends, and nothing else has one."""
        found: dict[str, Any] = super().clean() or {}
        embargo = found.get("access") == Access.EMBARGOED.value
        if embargo and not found.get("public_from"):
            self.add_error("public_from", saying()("uploads.embargo_needs_day"))
        if not embargo:
            found["public_from"] = None
        return found


@may("uploads.see")
def page(request: HttpRequest) -> HttpResponse:
    """The form and what was handed in lately; a POST hands files in."""
    if request.method != "POST":
        return _shown(request, UploadForm())
    form = UploadForm(request.POST, request.FILES)
    if was_too_large(request):
        form.errors.pop("documents", None)
        form.add_error("documents", saying()("uploads.form_too_large", megabytes=_megabytes()))
        return _shown(request, form, status=413)
    if not form.is_valid():
        return _shown(request, form, status=422)
    return _handed_in(request, form)


def _handed_in(request: HttpRequest, form: UploadForm) -> HttpResponse:
    given = form.cleaned_data
    files = [Given(one.name or "", _read(one)) for one in given["documents"]]
    counter = hand_in(files, _terms(given), viewer_of(request).name)
    if counter.job is None:
        return _shown(request, form, counter, status=422)
    say = saying()
    for name, findings in counter.refused:
        told = " ".join(say(f"finding.{one.key}", **dict(one.values)) for one in findings)
        messages.error(request, say("uploads.refused", name=name, why=told))
    return redirect("desk-job", counter.job.key)


def _read(file: Any) -> bytes:
    # One byte more than allowed tells that there is more.
    data: bytes = file.read(LARGEST + 1)
    return data


def _terms(given: dict[str, Any]) -> dict[str, Any]:
    opens: date | None = given["public_from"]
    return {
        "access": given["access"],
        "public_from": datetime.combine(opens, time(), UTC).isoformat() if opens else None,
        "attribution_withheld": given["attribution_withheld"],
        "licence": given["licence"],
        "reason": given["reason"],
    }


def _shown(
    request: HttpRequest, form: UploadForm, counter: Counter | None = None, status: int = 200
) -> HttpResponse:
    say = saying()
    refused = [
        (name, [say(f"finding.{one.key}", **dict(one.values)) for one in findings])
        for name, findings in (counter.refused if counter else ())
    ]
    context = {
        "form": form,
        "refused": refused,
        "jobs": Job.objects.filter(kind=KIND).prefetch_related("files")[:_SHOWN],
        "most": MOST_FILES,
        "largest": LARGEST // 1_000_000,
        "megabytes": _megabytes(),
    }
    return render(request, "relatoria/desk/uploads/page.html", context, status=status)


def _megabytes() -> int:
    return MOST_BYTES // 1_000_000
