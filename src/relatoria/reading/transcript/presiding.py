"""Who sits in the chair: the printed name behind «The President»."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from relatoria.reading.transcript.labels import LabelForm, parse_label
from relatoria.reading.transcript.portrait import Portrait, portrait_of
from relatoria.reading.transcript.sitting import ChairTaken, Sitting, Turn
from relatoria.reading.transcript.units import Unit
from relatoria.reading.transcript.vocabulary import fold, vocabulary

_DEPUTY = re.compile(
    r"\b(?:vice|acting|deputy|temporary|interin|accidental|funciones|ejercicio|exercicio|"
    r"substitut|suplente|interim|provisoire|suppleant)"
)
_LEADER = re.compile(r"[.…\s]{4,}|\t")


@dataclass(slots=True)
class Presiding:
    """Names of those who preside, by the office printed, as the sitting goes on."""

    chairs: list[ChairTaken]
    by_office: dict[str, Portrait] = field(default_factory=dict)

    def before(self, turn: Turn) -> Portrait | None:
        """Who speaks under the bare office of ``turn``, as far as the record has said."""
        self._advance(turn.label.start)
        return self.by_office.get(_office(turn.candidate.head.label.role))

    def note(self, turn: Turn, portrait: Portrait) -> None:
        """Remember the name that ``turn`` prints beside an office of the chair."""
        label = turn.candidate.head.label
        if label.form is LabelForm.CHAIR and portrait.personal and label.role:
            self.by_office[_office(label.role)] = portrait

    def _advance(self, offset: int) -> None:
        while self.chairs and self.chairs[0].offset < offset:
            self._take(self.chairs.pop(0))

    def _take(self, taken: ChairTaken) -> None:
        label = parse_label(taken.name)
        if label is None or not label.name:
            return
        portrait = portrait_of(label)
        deputy = _DEPUTY.search(fold(taken.line)) is not None
        # Whoever took the chair speaks under the office that the line names, nobody's else.
        for match in vocabulary().chairs.finditer(fold(taken.line)):
            office = match.group()
            if bool(_DEPUTY.search(office)) == deputy:
                self.by_office[_office(office)] = portrait
                self.by_office[_office(f"acting {_head_of(office)}")] = portrait


def presiding_of(sitting: Sitting) -> Presiding:
    """Who presides when the sitting opens, and the changes that are announced."""
    presiding = Presiding(list(sitting.chairs))
    for unit in sitting.preface:
        named = _on_cover(unit)
        if named:
            presiding.by_office.setdefault(*named)
    return presiding


def _on_cover(unit: Unit) -> tuple[str, Portrait] | None:
    """«President: Mr. Ruiz . . . . (Peru)» on a cover."""
    head = unit.head
    if head is None or head.label.form is not LabelForm.CHAIR or head.label.name:
        return None
    label = parse_label(_LEADER.sub(" ", unit.text[head.speech :]).strip(" ."))
    if label is None or not label.name:
        return None
    return _office(head.label.role), portrait_of(label)


def _office(role: str) -> str:
    return fold(role).replace("-", " ").strip(" .")


def _head_of(office: str) -> str:
    return re.split(r"[- ]", office)[-1]
