"""The languages that documents are read in."""

from __future__ import annotations

from relatoria.errors import UsageError

LANGUAGES = ("en", "es", "pt", "fr")
"""ISO 639-1 codes, in the order in which the project lists them."""

_NAMES = {
    "en": {"en": "English", "es": "Spanish", "pt": "Portuguese", "fr": "French"},
    "es": {"en": "inglés", "es": "español", "pt": "portugués", "fr": "francés"},
    "pt": {"en": "inglês", "es": "espanhol", "pt": "português", "fr": "francês"},
    "fr": {"en": "anglais", "es": "espagnol", "pt": "portugais", "fr": "français"},
}
# Languages of the United Nations that covers name as original («Original: Arabic») besides ours.
_OTHERS = {
    "arabic": "ar", "árabe": "ar", "arabe": "ar",
    "chinese": "zh", "chino": "zh", "chinês": "zh", "chinois": "zh",
    "russian": "ru", "ruso": "ru", "russo": "ru", "russe": "ru",
}  # fmt: skip
_CODES = {
    name.casefold(): code for names in _NAMES.values() for code, name in names.items()
} | _OTHERS | {"castellano": "es", "castilian": "es"}  # fmt: skip


def language_name(code: str, language: str) -> str:
    """The name of the language ``code`` in ``language``; raises UsageError for an unknown one."""
    try:
        return _NAMES[language][code]
    except KeyError:
        raise UsageError(
            f"no name for the language {code!r} in {language!r}",
            remedy=f"Use {', '.join(LANGUAGES)}",
        ) from None


def language_code(name: str) -> str | None:
    """The ISO 639-1 code of a language named in any of the four («ESPAÑOL», «French»)."""
    return _CODES.get(name.strip().casefold())
