"""Taking up an invitation: a name, a password, and the account is there."""

from __future__ import annotations

from django import forms
from django.contrib.auth import get_user_model, login
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.store.accounts import accept, open_invitation
from relatoria.store.models import Invitation
from relatoria.web.desk.rules import anybody
from relatoria.web.viewer import forget_viewer

_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class Acceptance(forms.Form):
    """What a new account needs."""

    name = forms.CharField(max_length=200)
    password = forms.CharField(
        max_length=200, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )
    again = forms.CharField(
        max_length=200, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        say = catalogue(get_language() or "en")
        for field in self.fields:
            self.fields[field].label = say(f"accounts.{field}")

    def clean(self) -> dict[str, object]:
        """Both passwords are one, and a good one."""
        found: dict[str, object] = super().clean() or {}
        password = str(found.get("password", ""))
        if password and password != found.get("again"):
            say = catalogue(get_language() or "en")
            self.add_error("again", say("accounts.not_the_same"))
        elif password:
            try:
                validate_password(password)
            except forms.ValidationError as error:
                self.add_error("password", error)
        return found


@anybody("whoever holds the letter's secret was invited; it works once")
def page(request: HttpRequest, secret: str) -> HttpResponse:
    """The form; on taking up, an account that is signed in."""
    invitation = open_invitation(secret)
    if invitation is None:
        return render(request, "relatoria/accounts/no_invitation.html", status=404)
    form = Acceptance(request.POST or None, initial={"name": invitation.name})
    if request.method == "POST" and form.is_valid():
        return _taken_up(request, invitation, form.cleaned_data)
    context = {"form": form, "invitation": invitation}
    return render(request, "relatoria/accounts/invitation.html", context)


def _taken_up(request: HttpRequest, invitation: Invitation, given: dict[str, str]) -> HttpResponse:
    with transaction.atomic():
        user = get_user_model().objects.create_user(
            username=invitation.email, email=invitation.email, password=given["password"]
        )
        accept(invitation, user, given["name"])
    login(request, user, backend=_BACKEND)
    forget_viewer(request)
    return redirect("desk")
