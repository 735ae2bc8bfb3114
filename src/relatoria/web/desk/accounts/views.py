"""Who may sign in, and as what: listed, invited, changed."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from relatoria.errors import InvalidRecord
from relatoria.store.accounts import change, invite, withdraw
from relatoria.store.accounts.making import Post
from relatoria.store.models import Account, Invitation, Role
from relatoria.store.permissions import SIGNED_IN
from relatoria.web.desk.forms import AgentField, SpokenForm, saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


def _roles(most: Role) -> list[tuple[str, str]]:
    """The roles that somebody may give: nobody gives one above their own."""
    given = [role for role in Role if role in SIGNED_IN]
    if most is not Role.ADMINISTRATOR:
        given.remove(Role.ADMINISTRATOR)
    return [(role.value, saying()(f"account_role.{role.value}")) for role in given]


class PostForm(SpokenForm):
    """What an account is to the consultation."""

    area = "accounts"
    role = forms.ChoiceField()
    institution = AgentField()
    agent = AgentField()

    def __init__(self, most: Role, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = _roles(most)  # type: ignore[attr-defined]


class InvitationForm(PostForm):
    """Whom to invite."""

    email = forms.EmailField()
    name = forms.CharField(max_length=200, required=False)
    language = forms.ChoiceField(choices=settings.LANGUAGES)
    field_order = ("email", "name", "language", "role", "institution", "agent")


class ChangeForm(PostForm):
    """What to change, and the version it was read in."""

    name = forms.CharField(max_length=200)
    version = forms.IntegerField(widget=forms.HiddenInput)
    field_order = ("name", "role", "institution", "agent", "version")


@may("accounts.see")
def listing(request: HttpRequest) -> HttpResponse:
    """Everybody with an account, and open invitations."""
    return _listed(request, InvitationForm(viewer_of(request).role))


def _listed(request: HttpRequest, form: InvitationForm, status: int = 200) -> HttpResponse:
    waiting = Invitation.objects.filter(accepted_by=None, withdrawn_at=None)
    context = {
        "accounts": Account.objects.filter(erased_at=None).select_related("user", "institution"),
        "invitations": waiting.filter(expires_at__gt=timezone.now()),
        "form": form,
    }
    return render(request, "relatoria/desk/accounts/list.html", context, status=status)


@may("accounts.invite")
@require_POST
def invite_somebody(request: HttpRequest) -> HttpResponse:
    """Send an invitation."""
    viewer = viewer_of(request)
    form = InvitationForm(viewer.role, request.POST)
    if form.is_valid():
        given = form.cleaned_data
        post = Post(Role(given["role"]), given["agent"], given["institution"])
        try:
            made = invite(
                given["email"], post, name=given["name"], language=given["language"],
                by=viewer.name,
            )  # fmt: skip
        except InvalidRecord as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, saying()("accounts.invited", email=made.email))
            return redirect("desk-accounts")
    return _listed(request, form, 422)


@may("accounts.invite")
@require_POST
def withdraw_one(request: HttpRequest, key: str) -> HttpResponse:
    """Withdraw an invitation."""
    found = Invitation.objects.filter(key=key).first()
    if found is None:
        raise Http404
    withdraw(found, viewer_of(request).name)
    messages.success(request, saying()("accounts.withdrawn"))
    return redirect("desk-accounts")


@may("accounts.change")
def one(request: HttpRequest, key: str) -> HttpResponse:
    """One account: what it is, and the form to change it."""
    account = Account.objects.filter(key=key, erased_at=None).select_related("user").first()
    if account is None:
        raise Http404
    viewer = viewer_of(request)
    held = {
        "name": account.name,
        "role": account.role,
        "institution": account.institution.key if account.institution else "",
        "agent": account.agent.key if account.agent else "",
        "version": account.version,
    }
    form = ChangeForm(viewer.role, request.POST or None, initial=held)
    if request.method == "POST" and form.is_valid():
        given = dict(form.cleaned_data)
        try:
            change(account, viewer.name, **given)
        except InvalidRecord as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, saying()("accounts.changed"))
            return redirect("desk-accounts")
    context = {"form": form, "one": account}
    status = 422 if request.method == "POST" else 200
    return render(request, "relatoria/desk/accounts/one.html", context, status=status)
