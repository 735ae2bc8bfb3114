"""What allauth asks the site: who may have an account, and where they go next."""

from __future__ import annotations

import base64
import logging
import secrets
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from relatoria.errors import DamagedFile
from relatoria.store.accounts import accept, open_invitation_for
from relatoria.web.accounts.sealing import open_sealed, seal

_LOG = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Nobody makes an account of their own accord."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts come of invitations and of the command line."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """The desk."""
        return reverse("desk")


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second factors and passkeys, under the site's own name; their secrets encrypted at rest."""

    def encrypt(self, text: str) -> str:
        """A secret as the database holds it."""
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """The secret; where it cannot be read, one that no code answers to: signing in is refused
        and the log says why."""
        try:
            return open_sealed(encrypted_text)
        except DamagedFile as error:
            _LOG.error("%s", error)
            return base64.b32encode(secrets.token_bytes(20)).decode("ascii")

    def _get_site_name(self) -> str:
        return str(settings.SITE_NAME)


class SignOnAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """An organisation's sign-on opens existing accounts, and those of people invited."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Whether somebody holds an open invitation to an address the organisation vouches for."""
        return _invitation(sociallogin) is not None

    def save_user(self, request: HttpRequest, sociallogin: Any, form: Any = None) -> Any:
        """Make the user, and the account that the invitation offers."""
        invitation = _invitation(sociallogin)
        user = super().save_user(request, sociallogin, form)
        if invitation is not None:
            accept(invitation, user)
        return user


def _invitation(sociallogin: Any) -> Any:
    for address in sociallogin.email_addresses:
        if address.verified and (found := open_invitation_for(address.email)):
            return found
    return None
