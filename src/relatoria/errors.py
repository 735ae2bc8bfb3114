"""Every error Relatoría raises on purpose.

    RelatoriaError
    ├── UsageError             the call itself is wrong (exit code 2)
    ├── MissingExtra           an optional dependency is not installed
    └── InputError             something is wrong in what was given (exit code 1)
        ├── UnreadableFile     the file cannot be opened or decoded at all
        │   ├── EmptyFile
        │   ├── DamagedFile
        │   ├── PasswordRequired
        │   └── UnknownFormat
        ├── LimitExceeded      size, depth, time or memory beyond what is allowed
        ├── Refused            disclosure control does not let a table out (evidence.disclosure)
        └── InvalidRecord      a record line or document breaks the model

Each message says what is wrong, where, why, and what to do about it.
"""

from __future__ import annotations


class RelatoriaError(Exception):
    """Base of every deliberate error; printed to people as it stands."""

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", why: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.why = why
        self.remedy = remedy
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        if self.why:
            head += f" ({self.why})"
        return f"{head}. {self.remedy}" if self.remedy else f"{head}."

    def at(self, where: str) -> RelatoriaError:
        """The same error, placed: used where the file name becomes known only later."""
        return type(self)(self.what, where=where, why=self.why, remedy=self.remedy)

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions cross process borders; keyword arguments would be lost by the default.
        return _rebuild, (type(self), self.what, self.where, self.why, self.remedy)


def _rebuild(
    kind: type[RelatoriaError], what: str, where: str, why: str, remedy: str
) -> RelatoriaError:
    return kind(what, where=where, why=why, remedy=remedy)


class UsageError(RelatoriaError):
    """The call itself is wrong: an unknown option, a missing argument."""

    exit_code = 2


class MissingExtra(RelatoriaError):
    """An optional dependency is needed; the message names the extra to install."""


class InputError(RelatoriaError):
    """Something is wrong in the input; the program and the call are fine."""


class UnreadableFile(InputError):
    """The file cannot be opened or decoded."""


class EmptyFile(UnreadableFile):
    """There is nothing in the file."""


class DamagedFile(UnreadableFile):
    """The container is broken and nothing could be recovered."""


class PasswordRequired(UnreadableFile):
    """The file opens only with a password."""


class UnknownFormat(UnreadableFile):
    """The content is none of the formats that can be read."""


class LimitExceeded(InputError):
    """A limit on size, depth, time or memory was reached."""


class InvalidRecord(InputError):
    """A record line breaks the schema or an invariant of the model."""
