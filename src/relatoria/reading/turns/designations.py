"""Parts that a document gives to people by name: its chair, its rapporteur, a panel's discussant.

«Rapporteur: Ms. Ruiz», «elected Ms. Ruiz (Chile) as Chairperson», «the Vice-Chairpersons were Mr.
Paz (Employers) and Ms. Sol (Workers)»: later «the Rapporteur» or «the Employer Vice-Chairperson»
is all that is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.names import NamesIn
from relatoria.reading.turns.patterns import Patterns

_PARTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "vice": r"(?:first |second )?(?:vice|deputy)[- ]?(?:chair(?:person|man|woman)?|president)",
        "chair": r"(?:acting |co-?)?(?:chair(?:person|man|woman)?|president|presiding officer)",
        "moderator": r"moderator|facilitator|convener|coordinator",
        "rapporteur": r"rapporteur",
        "discussant": r"discussant|commentator|respondent",
        "secretary": r"secretary",
        "keynote": r"keynote speaker",
        "guest": r"guest",
    },
    "es": {
        "vice": r"(?:primer[oa]? |segund[oa] )?vicepresident[ea]",
        "chair": r"president[ea](?: de debates| provisional)?",
        "moderator": r"moderadora?|facilitadora?|coordinadora?",
        "rapporteur": r"relatora?",
        "discussant": r"comentarista|comentadora?",
        "secretary": r"secretari[oa](?: de actas| técnic[oa])?",
        "keynote": r"conferencista|conferenciante",
        "guest": r"invitad[oa]|compareciente",
    },
    "pt": {
        "vice": r"(?:primeir[oa] |segund[oa] )?vice-president[ea]",
        "chair": r"president[ea]",
        "moderator": r"moderadora?|mediadora?|facilitadora?|coordenadora?",
        "rapporteur": r"relatora?",
        "discussant": r"debatedora?|comentarista|comentadora?",
        "secretary": r"secretári[oa]",
        "keynote": r"conferencista",
        "guest": r"convidad[oa]|depoente",
    },
    "fr": {
        "vice": r"(?:premi(?:er|ère) |second(?:e)? )?vice-présidente?",
        "chair": r"présidente?",
        "moderator": r"modérat(?:eur|rice)|animat(?:eur|rice)|facilitat(?:eur|rice)"
        r"|coordonnat(?:eur|rice)",
        "rapporteur": r"rapporteure?|rapporteuse",
        "discussant": r"discutante?|commentat(?:eur|rice)|discutant",
        "secretary": r"secrétaire",
        "keynote": r"conférenci(?:er|ère)",
        "guest": r"invitée?",
    },
}
LEADING = ("chair", "moderator")
"""Parts of whoever leads."""
LOCAL = ("moderator", "discussant", "guest", "keynote")
"""Parts that are played in one panel, not in the whole meeting."""
_BEFORE = 110
_LED = (
    r"(?P<chair>chaired by|presided over by|under the chair(?:person|man)?ship of|presidid[oa] por"
    r"|bajo la presidencia del?|preside(?:n)?:?|presidió|presidid[oa] pel[oa]"
    r"|sob a presidência d[aeo]|presidiu|présidée? par|sous la présidence de|présid(?:ait|e))"
    r"|(?P<moderator>moderated by|facilitated by|moderad[oa] por|moderó|modera|moderad[oa] pel[oa]"
    r"|mediad[oa] p(?:or|el[oa])|moderou|modérée? par|animée? par)"
)
_SITTING = {
    "en": r"of (?:the|this) (?:\w+ )?",
    "es": r"(?:del?|de la|de este|de esta) (?:\w+ )?",
    "pt": r"(?:d[aoe]|desta|deste) (?:\w+ )?",
    "fr": r"(?:de la |du |de l['’]|de (?:cette|cet|ce) |de )",
}
_BODY = (
    r"(?:committee|commission|working group|group|board|council|forum|assembly|comité|comisión"
    r"|grupo(?: de trabajo| de trabalho)?|consejo|foro|asamblea|comissão|conselho|fórum|assembleia"
    r"|colegiado|groupe de travail|conseil|assemblée|atelier|séance|oficina|taller|seminario"
    r"|seminário|séminaire|conférence|conferencia|conferência|trabajos|travaux|trabalhos|mesa"
    r"|bureau|junta|directorio)"
)
_JOINED = re.compile(
    r"(?:\s?\([^()]{1,120}\)|,\s[^,;.]{1,80},)?(?:,|;)?\s?(?:(?:and|y|e|et|&)\s)?(?:the\s|el\s|la\s"
    r"|l[ea]\s|[oa]\s|al?\s)?\Z"
)


@dataclass(frozen=True, slots=True)
class _Words:
    part: re.Pattern[str]
    """A part with what says of which sitting, and nothing else; the group is the part."""
    before: re.Pattern[str]
    """At the end of the words before a name: a part and how it is given."""
    led: re.Pattern[str]
    """The same, told by a verb: «chaired by»."""
    after: re.Pattern[str]
    """Right behind a name: a part and how it is given."""


@cache
def _words(language: str) -> _Words:
    parts = _PARTS.get(language, _PARTS["en"])
    g = grammar_for(language)
    any_part = "|".join(f"(?P<{name}>{said})" for name, said in parts.items())
    sitting = (
        rf"(?:\s{_SITTING.get(language, _SITTING['en'])}(?:{_BODY}|{g.meeting.sitting.pattern}))?"
    )
    given = (
        r"(?:\s?[:|–—-]\s?|,\s|\s(?:was|were|is|are|fue|fueron|es|era|eran|será|foi|foram|é|são|était"
        r"|étaient|est|sont|a été|ont été)(?:\s\w+){0,2}\s|\s)"
    )
    article = r"(?:(?:the|its|their|el|la|su|[oa]|l[ea]|son|sa)\s|l['’])?"
    as_ = (
        r"(?:acted as|served as|acting as|as|was elected|was appointed|actuó como|actúa como|como"
        r"|en calidad de|fue elegid[oa]|na qualidade de|foi eleit[oa]|en qualité de|comme"
        r"|en tant que|a été élue?|élue?|fai(?:t|sait|sant) fonction de|a fait fonction de)"
    )
    return _Words(
        re.compile(rf"(?P<more>(?:[\w'’-]+\s){{0,3}}?)(?:{any_part}){sitting}", re.I),
        re.compile(
            rf"(?<![\w-])(?<!,\s)(?:{any_part})(?P<many>s?){sitting}{given}(?:(?:the|el|la|[oa]|l[ea])\s)?\Z",
            re.I,
        ),
        re.compile(
            rf"(?<!\w)(?:{_LED})(?:\s(?:the|la|el|[oa]|l[ae])\s\w+)?\s(?:(?:the|el|la|[oa]|l[ea])\s)?\Z",
            re.I,
        ),
        re.compile(
            rf"(?:\s?\([^()]{{1,120}}\))?(?:,?\s{as_}\s{article}(?:{any_part})(?![\w-])"
            rf"|,\s(?:{_renamed(any_part, 'c')})(?=[,.;)]|\Z)"
            rf"|\s\((?:{_renamed(any_part, 'b')})\))",
            re.I,
        ),
    )


def _renamed(groups: str, suffix: str) -> str:
    return re.sub(r"\?P<(\w+)>", rf"?P<\1_{suffix}>", groups)


@dataclass(slots=True)
class Designations:
    """Who plays which part, as far as names stand beside the parts."""

    language: str
    of: dict[str, list[str]] = field(default_factory=dict)
    """Agents by part, in the order of the document."""

    def part(self, phrase: str) -> tuple[str, str] | None:
        """The part that ``phrase`` (without article) names, and the words before it."""
        found = _words(self.language).part.fullmatch(phrase)
        if found is None:
            return None
        return _part(found), found["more"].strip()


def designations_of(paragraphs: Iterable[Paragraph], names: NamesIn, p: Patterns) -> Designations:
    """The parts that ``paragraphs`` give to people whose names they print."""
    found = Designations(p.grammar.language)
    for paragraph in paragraphs:
        prose = paragraph.text
        last: tuple[int, str] | None = None
        for start, end, bearers in _names_in(prose, names, p):
            part, many = _beside(prose, start, end, p)
            if not part and last and _JOINED.search(_bare(prose[last[0] : start], p)):
                part, many = last[1], True
            last = (end, part) if many else None
            if part and len(bearers) == 1:
                known = found.of.setdefault(part, [])
                if bearers[0] not in known:
                    known.append(bearers[0])
    return found


def _names_in(prose: str, names: NamesIn, p: Patterns) -> list[tuple[int, int, tuple[str, ...]]]:
    """Full names, and surnames behind forms of address, with their bearers."""
    found = list(names.found(prose))
    for named in p.honorific.finditer(prose):
        title = p.without_title.match(prose, named.start(), named.end())
        start = title.end() if title else named.start()
        if not any(begin < named.end() and start < end for begin, end, _ in found):
            found.append((start, named.end(), names.bearers(prose[start : named.end()])))
    return sorted(found)


def _bare(between: str, p: Patterns) -> str:
    """Words between two names without the form of address of the second."""
    title = p.address_before.search(between)
    return between[: title.start()] if title else between


def _beside(prose: str, start: int, end: int, p: Patterns) -> tuple[str, bool]:
    """The part given to the name at ``start`` to ``end``, and whether to others as well."""
    words = _words(p.grammar.language)
    before = words.before.search(_bare(prose[max(0, start - _BEFORE) : start], p))
    if before is not None:
        return _part(before), bool(before["many"])
    led = words.led.search(_bare(prose[max(0, start - _BEFORE) : start], p))
    if led is not None:
        return _part(led), False
    after = words.after.match(prose, end, end + 180)
    return (_part(after) if after else ""), False


def _part(found: re.Match[str]) -> str:
    said = (name for name, text in found.groupdict().items() if text)
    return next(name.partition("_")[0] for name in said if name not in ("more", "many"))
