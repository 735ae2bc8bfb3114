"""Tokens of one's own: made, listed, revoked."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from relatoria.store.accounts import SCOPES, issue, revoke
from relatoria.store.models import Account, Token
from relatoria.store.permissions import decide
from relatoria.web.desk.forms import SpokenForm, saying
from relatoria.web.desk.me.views import own_account
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_for


class NewToken(SpokenForm):
    """What a token is for, what it may do, how long."""

    area = "me"
    token_name = forms.CharField(max_length=120)
    token_scopes = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple)
    token_days = forms.IntegerField(min_value=1, max_value=3650, initial=365)

    def __init__(self, account: Account, *args: object) -> None:
        super().__init__(*args)
        say, viewer = saying(), viewer_for(account)
        self.fields["token_scopes"].choices = [  # type: ignore[attr-defined]
            (scope, say(f"me.scope.{scope}"))
            for scope, action in SCOPES.items()
            if decide(viewer, action).allowed
        ]


@may("account.tokens")
def page(request: HttpRequest) -> HttpResponse:
    """The list; a POST makes a token and shows its secret, this once."""
    account = own_account(request)
    form, secret = NewToken(account, request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        _, secret = issue(
            account, given["token_name"], given["token_scopes"], days=given["token_days"]
        )
        form = NewToken(account)
    context = {
        "form": form,
        "secret": secret,
        "tokens": [(one, _ended(one)) for one in account.tokens.all()],
    }
    return render(request, "relatoria/desk/me/tokens.html", context)


def _ended(token: Token) -> bool:
    past = token.expires_at is not None and token.expires_at <= timezone.now()
    return past or token.revoked_at is not None


@may("account.tokens")
@require_POST
def end(request: HttpRequest, key: str) -> HttpResponse:
    """Revoke a token of one's own."""
    account = own_account(request)
    token = account.tokens.filter(key=key).first()
    if token is None:
        raise Http404
    revoke(token, account.name_in_log)
    messages.success(request, saying()("me.token_revoked"))
    return redirect("desk-tokens")
