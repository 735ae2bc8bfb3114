"""What a check of a draft finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from relatoria.i18n import Catalogue


@dataclass(frozen=True, slots=True)
class VolumeFinding:
    """A sentence, message or source of a draft that may not leave as it is."""

    rule: str
    """The key of its words in the catalogue: ``lint.<rule>.says``, ``.why``, ``.remedy``."""
    subject: str
    """Id of the sentence or message; qualified id of an unused contribution."""
    text: str
    """The words of the subject."""
    values: Mapping[str, str | int] = field(default_factory=dict)

    def worded(self, say: Catalogue) -> tuple[str, str, str]:
        """What is wrong, why, and what to do, in the language of ``say``."""
        says, why, remedy = (
            say(f"lint.{self.rule}.{part}", **self.values) for part in ("says", "why", "remedy")
        )
        return says, why, remedy
