"""Who asks and who answers: signs such as «Q:» and initials, told by the head of an interview."""

from __future__ import annotations

import re

from relatoria.reading.transcript.labels import Label, LabelForm, parse_label
from relatoria.reading.transcript.naming import full_names
from relatoria.reading.transcript.portrait import Portrait, name_words, portrait_of
from relatoria.reading.transcript.sitting import Sitting
from relatoria.reading.transcript.vocabulary import fold

_ASKS = frozenset(("q", "p", "question", "pregunta", "pergunta", "enqueteur"))
_ANSWERS = frozenset(
    ("a", "r", "answer", "respuesta", "resposta", "reponse", "interviewee", "interviewe",
     "interviewee", "entrevistado", "entrevistada", "respondent")
)  # fmt: skip
_INTERVIEWEE = re.compile(
    r"\b(?:interview (?:with|of|de|avec)|(?:a )?conversation with|entrevista (?:a|al|a la|con|com|"
    r"d[aeo]|ao|à)|conversa com|conversación con|entretien avec|rencontre avec)\s+",
    re.I,
)
_INTERVIEWER = re.compile(
    r"\b(?:interview(?:ed)? by|propos recueillis par|interview réalisée par|entrevista(?:do|da)? "
    r"por|entrevista (?:realizada|conduzida|hecha) por|conducted by)\s+",
    re.I,
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){2,4}")
_UNKNOWN = re.compile(r"unidentified|unknown|no identificad|nao identificad|non identifi")
_REACH = 90


class Interview:
    """The two who speak in an interview, as far as its head names them."""

    def __init__(self, sitting: Sitting) -> None:
        head = [unit.text for unit in sitting.preface]
        self._answers = _named_after(_INTERVIEWEE, head)
        self._asks = _named_after(_INTERVIEWER, head)
        labels = (turn.candidate.head.label for turn in sitting.turns)
        self._named = [
            portrait_of(label) for label in labels if label.name and " " in label.name.strip()
        ] + [one for one in (self._answers, self._asks) if one]

    def meant(self, label: Label) -> Portrait | None:
        """The person behind a sign, or ``None`` where nothing printed says who that is."""
        sign = fold(label.role).rstrip(".")
        if sign in _ASKS:
            return self._asks
        if sign in _ANSWERS:
            return self._answers
        return self._initialled(label.role) if is_initials(label.role) else None

    def _initialled(self, initials: str) -> Portrait | None:
        wanted = [letter for letter in fold(initials) if letter.isalpha()]
        fitting = {
            one.words: one for one in self._named if [word[0] for word in one.words] == wanted
        }
        return next(iter(fitting.values())) if len(fitting) == 1 else None


def is_nameless(label: Label) -> bool:
    """Whether a label is a sign of asking or answering, initials, or says that nobody is known."""
    sign = fold(label.role).rstrip(".")
    return label.form is LabelForm.MARK and (
        sign in _ASKS
        or sign in _ANSWERS
        or is_initials(label.role)
        or _UNKNOWN.search(sign) is not None
    )


def is_initials(printed: str) -> bool:
    """Whether ``printed`` is two to four initials with their full stops."""
    return _INITIALS.fullmatch(printed) is not None


def _named_after(words: re.Pattern[str], lines: list[str]) -> Portrait | None:
    """The one person that the lines name behind ``words``."""
    found: dict[tuple[str, ...], Portrait] = {}
    for line in lines:
        for match in words.finditer(line):
            stretch = re.split(
                r"[,;:(]|(?<=[^\W\d_]{4})\.\s", line[match.end() : match.end() + _REACH]
            )[0]
            printed = _titled(stretch)
            names = full_names(printed.title() if printed.isupper() else printed)
            label = parse_label(names[0].printed) if len(names) == 1 else None
            if label is not None:
                found[name_words(label.name)] = portrait_of(label)
    return next(iter(found.values())) if len(found) == 1 else None


def _titled(stretch: str) -> str:
    """``stretch`` up to where small letters go on: «Ana Ruiz for the podcast …»."""
    return re.split(r"\s(?:le|on|el|em|en|for|para|pour|in)\s", stretch)[0].strip()
