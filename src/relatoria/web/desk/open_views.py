"""Views that ask nobody for an account, and what keeps each safe: the list a test goes by.

A view of the desk carries its rule itself (`rules.may`, `rules.anybody`). These are the others: the
public site, whose answers come through `store.access`, and allauth's own views, which ask by
themselves who is signed in.
"""

from __future__ import annotations

READS = (
    "relatoria.web.pages.",
    "relatoria.web.figures.",
    "relatoria.web.followup.",
    "relatoria.web.coding.",
    "relatoria.web.feeds",
    "relatoria.web.bulk.",
    "relatoria.web.api.reference",
    "relatoria.web.health",
)
"""Modules of views that only read, for `viewer_of` or for the public."""

SIGNING_IN = frozenset(
    {
        "account_login", "account_logout", "account_inactive", "account_signup",
        "account_email_verification_sent", "account_reset_password",
        "account_reset_password_done", "account_reset_password_from_key",
        "account_reset_password_from_key_done", "account_request_login_code",
        "account_confirm_login_code", "mfa_authenticate", "mfa_login_webauthn", "mfa_trust",
        "socialaccount_login_cancelled", "socialaccount_login_error", "socialaccount_signup",
        "openid_connect_login", "openid_connect_callback",
    }
)  # fmt: skip
"""allauth's views for people who are not signed in yet. Signing up is closed by the adapter."""

ONES_OWN = frozenset(
    {
        "account_reauthenticate", "account_email", "account_change_password",
        "account_set_password", "mfa_index", "mfa_reauthenticate", "mfa_activate_totp",
        "mfa_deactivate_totp", "mfa_view_recovery_codes", "mfa_download_recovery_codes",
        "mfa_generate_recovery_codes", "mfa_list_webauthn", "mfa_add_webauthn",
        "mfa_reauthenticate_webauthn", "mfa_remove_webauthn", "mfa_edit_webauthn",
        "socialaccount_connections",
    }
)  # fmt: skip
"""allauth's views of one's own account: signed out, they lead to signing in."""
