"""What is held about somebody, by themselves: looked at, taken away, changed, erased."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.conf import settings as django_settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from relatoria.errors import InvalidRecord
from relatoria.store.accounts import change
from relatoria.store.accounts.own_data import erase, everything_about
from relatoria.store.models import Account
from relatoria.store.permissions import ACTIONS, decide
from relatoria.web.desk.forms import SpokenForm, saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import account_of, viewer_of

_HOURS = [("", "—"), *((str(hour), f"{hour:02}:00") for hour in range(24))]


class Letters(SpokenForm):
    """Which letters, in what language, and when."""

    area = "me"
    language = forms.ChoiceField(choices=[("", "—"), *django_settings.LANGUAGES], required=False)
    time_zone = forms.CharField(max_length=60, required=False)
    quiet_from = forms.TypedChoiceField(
        choices=_HOURS, coerce=int, empty_value=None, required=False
    )
    quiet_to = forms.TypedChoiceField(choices=_HOURS, coerce=int, empty_value=None, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["language"].label = saying()("accounts.language")

    def clean_time_zone(self) -> str:
        """A name of the time zone database."""
        zone: str = self.cleaned_data["time_zone"].strip()
        if zone and zone not in available_timezones():
            raise forms.ValidationError(saying()("me.no_zone"))
        return zone


def own_account(request: HttpRequest) -> Account:
    """The account that is signed in; views that ask for it are guarded."""
    account = account_of(request)
    if account is None:
        raise InvalidRecord("nobody is signed in")
    return account


@may("account.self")
def page(request: HttpRequest) -> HttpResponse:
    """The account, what it may do and why, and the ways to change, take away and erase it."""
    account = own_account(request)
    form = Letters(initial={name: getattr(account, name) for name in Letters.base_fields})
    return _shown(request, form)


def _shown(request: HttpRequest, form: Letters, status: int = 200) -> HttpResponse:
    viewer, say = viewer_of(request), saying()
    decided = [(action, decide(viewer, action)) for action in sorted(ACTIONS)]
    role = say(f"account_role.{viewer.role.value}")
    context = {
        "form": form,
        "allowed": [action for action, one in decided if one.allowed],
        "because": say("permission.role", role=role),
        "sees": say(f"desk.sees.{viewer.role.value}"),
        "may_have_tokens": decide(viewer, "account.tokens").allowed,
    }
    return render(request, "relatoria/desk/me/page.html", context, status=status)


@may("account.self")
@require_POST
def settings(request: HttpRequest) -> HttpResponse:
    """Change language, time zone and quiet hours of letters."""
    form = Letters(request.POST)
    if not form.is_valid():
        return _shown(request, form, 422)
    account = own_account(request)
    change(account, account.name_in_log, **form.cleaned_data)
    messages.success(request, saying()("me.saved"))
    return redirect("desk-me")


@may("account.self")
def data(request: HttpRequest) -> HttpResponse:
    """Everything the register holds about whoever asks, as one file."""
    account = own_account(request)
    answer = JsonResponse(
        everything_about(account), json_dumps_params={"ensure_ascii": False, "indent": 1}
    )
    answer["Content-Disposition"] = 'attachment; filename="relatoria-my-data.json"'
    return answer


@may("account.self")
@require_POST
def erase_account(request: HttpRequest) -> HttpResponse:
    """Erase the account of whoever asks, and sign them out."""
    say = saying()
    if request.POST.get("confirm") != "yes":
        messages.error(request, say("me.must_confirm"))
        return redirect("desk-me")
    account = own_account(request)
    try:
        erase(account, account.name_in_log)
    except InvalidRecord:
        messages.error(request, say("me.last_administrator"))
        return redirect("desk-me")
    logout(request)
    return redirect("home")
