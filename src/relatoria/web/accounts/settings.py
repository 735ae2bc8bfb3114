"""How allauth is set: e-mail and password, codes by mail, passkeys, an organisation's sign-on."""

from __future__ import annotations

from relatoria.web.configuration import Configuration, SignOn


def account_settings(configuration: Configuration) -> dict[str, object]:
    """Django settings of everything that has to do with signing in."""
    return {
        "ACCOUNT_ADAPTER": "relatoria.web.accounts.adapters.AccountAdapter",
        "ACCOUNT_LOGIN_METHODS": {"email"},
        "ACCOUNT_SIGNUP_FIELDS": ["email*", "password1*", "password2*"],
        "ACCOUNT_EMAIL_VERIFICATION": "mandatory",
        "ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED": True,
        "ACCOUNT_LOGIN_BY_CODE_ENABLED": True,
        "ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS": 3,
        "ACCOUNT_LOGIN_BY_CODE_TIMEOUT": 600,
        "ACCOUNT_PREVENT_ENUMERATION": True,
        "ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS": False,
        "ACCOUNT_EMAIL_SUBJECT_PREFIX": f"[{configuration.site_name}] ",
        "ACCOUNT_EMAIL_NOTIFICATIONS": True,
        "ACCOUNT_CHANGE_EMAIL": True,
        "ACCOUNT_REAUTHENTICATION_REQUIRED": True,
        "ACCOUNT_LOGOUT_REDIRECT_URL": "home",
        "ACCOUNT_SESSION_REMEMBER": None,
        # Five wrong passwords for one address and ten from one place in so many minutes.
        "ACCOUNT_RATE_LIMITS": {"login": "30/m/ip", "login_failed": "10/m/ip,5/5m/key"},
        "ALLAUTH_TRUSTED_PROXY_COUNT": configuration.proxies,
        "MFA_ADAPTER": "relatoria.web.accounts.adapters.FactorAdapter",
        "MFA_SUPPORTED_TYPES": ["totp", "recovery_codes", "webauthn"],
        "MFA_PASSKEY_LOGIN_ENABLED": True,
        "MFA_TOTP_ISSUER": configuration.site_name,
        # Browsers take passkeys without HTTPS on the machine itself alone.
        "MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN": not configuration.https,
        "SOCIALACCOUNT_ADAPTER": "relatoria.web.accounts.adapters.SignOnAdapter",
        "SOCIALACCOUNT_AUTO_SIGNUP": True,
        "SOCIALACCOUNT_EMAIL_AUTHENTICATION": True,
        "SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT": True,
        "SOCIALACCOUNT_STORE_TOKENS": False,
        "SOCIALACCOUNT_PROVIDERS": _providers(configuration.sign_on),
    }


def _providers(sign_on: SignOn | None) -> dict[str, object]:
    if sign_on is None:
        return {}
    app = {
        "provider_id": "organisation",
        "name": sign_on.name,
        "client_id": sign_on.client,
        "secret": sign_on.secret,
        "settings": {"server_url": sign_on.issuer, "oauth_pkce_enabled": True},
    }
    return {"openid_connect": {"APPS": [app]}}
