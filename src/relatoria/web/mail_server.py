"""Where letters go: Django's mail settings for the address an operator writes."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from relatoria.errors import UsageError

_BACKENDS = "django.core.mail.backends"


def mail_settings(address: str) -> dict[str, object]:
    """Settings for ``console:``, ``file:FOLDER``, ``smtp://…`` (STARTTLS where a password is
    given) or ``smtps://…`` (TLS from the first byte).

    Raises UsageError for another kind.
    """
    parts = urlsplit(address)
    if parts.scheme == "console":
        return {"EMAIL_BACKEND": f"{_BACKENDS}.console.EmailBackend"}
    if parts.scheme == "memory":
        return {"EMAIL_BACKEND": f"{_BACKENDS}.locmem.EmailBackend"}
    if parts.scheme == "file":
        folder = parts.path
        return {"EMAIL_BACKEND": f"{_BACKENDS}.filebased.EmailBackend", "EMAIL_FILE_PATH": folder}
    if parts.scheme in ("smtp", "smtps") and parts.hostname:
        encrypted = parts.scheme == "smtps"
        return {
            "EMAIL_BACKEND": f"{_BACKENDS}.smtp.EmailBackend",
            "EMAIL_HOST": parts.hostname,
            "EMAIL_PORT": parts.port or (465 if encrypted else 587 if parts.password else 25),
            "EMAIL_HOST_USER": unquote(parts.username or ""),
            "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
            "EMAIL_USE_SSL": encrypted,
            "EMAIL_USE_TLS": bool(parts.password) and not encrypted,
            "EMAIL_TIMEOUT": 30,
        }
    raise UsageError(
        f"mail does not go by {parts.scheme or address!r}",
        where="RELATORIA_MAIL",
        remedy="Write console:, file:FOLDER, smtp://USER:PASSWORD@HOST or smtps://…",
    )
