"""Who sits in the chair: the printed name behind «The President»."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from relatoria.reading.transcript.labels import LabelForm, parse_label
from relatoria.reading.transcript.portrait import Portrait, portrait_of
from relatoria.reading.transcript.sitting import ChairTaken, Sitting, Turn
from relatoria.reading.transcript.units import Unit
from relatoria.reading.transcript.vocabulary import fold

_DEPUTY = re.compile(
    r"\b(?:vice|acting|deputy|temporary|interin|accidental|funciones|ejercicio|exercicio|"
    r"substitut|suplente|interim|provisoire|suppleant)"
)
_PRESIDENCY = re.compile(r"\W*presiden[cç](?:e|ia)\b")
# «Preside la diputada Ana Ruiz», «Sob a presidência do deputado Luís Paz», «In the chair: …».
_TOLD = re.compile(
    r"\W*(?:preside|presidió|presidiu|(?:bajo|sob|sous) la? ?(?:presidencia|presidência|présidence)"
    r"|(?:in the chair|presided over by|présidée? par|presidid[ao] por))\W{0,3}"
    r"(?:(?:del?|d[oae]|l[ae]|el|[oa]|was|:)\s)*(.{5,80})\Z",
    re.I,
)
_LEADER = re.compile(r"[.…\s]{4,}|\t")


@dataclass(slots=True)
class Presiding:
    """Names of those who preside, by the office printed, as the sitting goes on."""

    chairs: list[ChairTaken]
    by_office: dict[str, Portrait] = field(default_factory=dict)
    seated: dict[bool, Portrait] = field(default_factory=dict)
    """Who took the chair last, in his or her own right (``False``) or as a deputy (``True``)."""

    def before(self, turn: Turn) -> Portrait | None:
        """Who speaks under the bare office of ``turn``, as far as the record has said."""
        self._advance(turn.label.start)
        office = _office(turn.candidate.head.label.role)
        deputy = _DEPUTY.search(office) is not None
        return self.by_office.get(office) or self.seated.get(deputy)

    def note(self, turn: Turn, portrait: Portrait) -> None:
        """Remember the name that ``turn`` prints beside an office of the chair."""
        label = turn.candidate.head.label
        if label.form is LabelForm.CHAIR and portrait.personal and label.role:
            self.by_office[_office(label.role)] = portrait

    def _advance(self, offset: int) -> None:
        while self.chairs and self.chairs[0].offset < offset:
            taken = self.chairs.pop(0)
            portrait = _named(taken.name)
            if portrait is None:
                continue
            # Where a new part opens under somebody's presidency, the label is the full office.
            opening = _PRESIDENCY.match(fold(taken.line)) is not None
            deputy = not opening and _DEPUTY.search(fold(taken.line)) is not None
            self.seated[deputy] = portrait
            for office in [o for o in self.by_office if bool(_DEPUTY.search(o)) == deputy]:
                del self.by_office[office]


def presiding_of(sitting: Sitting) -> Presiding:
    """Who presides when the sitting opens, and the changes that are announced."""
    presiding = Presiding(list(sitting.chairs))
    for unit in sitting.preface:
        if (told := _TOLD.match(unit.text)) and (portrait := _named(told[1].strip(" ."))):
            presiding.seated.setdefault(False, portrait)
            continue
        named = _on_cover(unit)
        if named and _PRESIDENCY.match(named[0]):
            # «Presidencia: Sra. Ruiz» names whoever the record calls «La Presidenta».
            presiding.seated.setdefault(False, named[1])
        elif named:
            presiding.by_office.setdefault(*named)
    return presiding


def _named(printed: str) -> Portrait | None:
    label = parse_label(printed)
    return portrait_of(label) if label is not None and label.name else None


def _on_cover(unit: Unit) -> tuple[str, Portrait] | None:
    """«President: Mr. Ruiz . . . . (Peru)» on a cover."""
    head = unit.head
    if head is None or head.label.form is not LabelForm.CHAIR or head.label.name:
        return None
    portrait = _named(_LEADER.sub(" ", unit.text[head.speech :]).strip(" ."))
    return (_office(head.label.role), portrait) if portrait else None


def _office(role: str) -> str:
    return fold(role).replace("-", " ").strip(" .")
