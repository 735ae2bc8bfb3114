"""Subjects that no list of roles holds: a body, an office, somebody's occupation, a quoting clause.

What opens a sentence and is followed by a reporting verb speaks, whether or not it is known who it
is; what was said before must not swallow it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.model import Span
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.verbs import listed
from relatoria.reading.meeting.people import name_at
from relatoria.reading.turns import vocabulary
from relatoria.reading.turns.expressions import UPPER
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.phrases import Subject
from relatoria.reading.turns.subjects import subject_in

_REACH = 170
"""Characters between the first letter of such a subject and its verb."""
_LONGEST = 14
"""Words of it before what is inserted between commas."""
_QUOTED = 90
"""Characters of a quoting clause from its verb to the end of its subject."""

_PREPOSITIONS = frozenset(
    listed(
        "of from for at with to in on by under after before since during according as "
        "de del por ante en para a al sobre con desde según tras entre como sin hasta hacia bajo "
        "do da dos das no na nos nas ao à pelo pela com em segundo após até sob perante "
        "du des d'après par à au aux pour avec dans sur chez selon depuis sous vers lors"
    )
)
# Stems of deciding verbs in four languages.
DECIDING = re.compile(
    r"\b(?:agree[ds]|conclude|decide|resolve|recommend|adopt|undertook|acord|acuerd|conclu|decidi"
    r"|resolvi|resuelv|recom|convin|convien|adopt|deliber|compromet|suscrib|subscrev|convenu|décid"
    r"|recommand|arrêté|engag)"
)
_NEAR = 40
_PLACED = (
    r"(?:\s(?:of|from|at|in|de|del|d[aeo]s?|du|des|en|em|à|au)(?:\s(?:la|el|l[ae]s?|the))?\s"
    r"[\w'’-]+(?:\s[\w'’-]+){0,3}?|\sd['’][\w-]+(?:\s[\w'’-]+){0,2}?)?"
)
"""Where somebody or something is, up to five words."""
_APPOSED = 70
"""Characters before a name in apposition."""
_NAMED_EARLY = 110
_CAPITAL = re.compile(rf"(?<=\s)[{UPPER}]")
_LED_UP = re.compile(
    r"(?:[\wÀ-ÿ’'-]+\s){0,2}?(?:[Tt]he|[Ee]l|[Ll][ae]|[OoAa]|[Hh]is|[Hh]er|[Ss]u|[Ss]on|[Ss]a)\s"
    r"(?:[a-zß-ÿ’'-]+\s?){1,6}(?:,\s|\s)?|[Ll]['’](?:[a-zß-ÿ’'-]+\s?){1,6}(?:,\s|\s)?"
)
_TOLD = re.compile(r",\s[^,;:.]{3,80},\s(?=[a-zß-ÿ])")
_DESCRIBED = re.compile(r",\s([^,.;:]{3,80})")
_CLOSED = re.compile(r"\s?(?:[,.;:!?)»”\"—–]|\(|\Z)")
_BROKEN = re.compile(r"[;:?!“”\"«»()]")
_CLAUSE = re.compile(
    r"\s(?:who|which|that|quien|que|quem|qui|dont|onde|donde|où|when|cuando|quando|lorsque)\s"
)
_ENGLISH_LAST = re.compile(r",\s(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class _Words:
    """Expressions of one language."""

    body: re.Pattern[str]
    """An article or none, a capital: the start of the name of a body or an office."""
    person: re.Pattern[str]
    """An article and an occupation."""
    some: re.Pattern[str]
    """A bare plural noun for people, adjectives before it."""
    noun: re.Pattern[str]
    """An article and one noun in small letters."""
    anybody: re.Pattern[str]
    """A noun with what may follow it up to its verb, a relative clause too."""
    crowd: re.Pattern[str]
    """An article and a plural noun for people."""
    after: re.Pattern[str]
    """What may stand between an institution and its verb."""
    pair: re.Pattern[str]
    """Two nouns with their articles, joined."""
    papers: re.Pattern[str]
    gathering: re.Pattern[str]
    """A meeting or the body that holds it, which decides as one."""
    quoting: re.Pattern[str]
    """Inside a sentence, a comma or closing quotation mark and the verb of a quoting clause."""


@cache
def _words(language: str) -> _Words:
    g = grammar_for(language).turns
    plain = "|".join(a for a in g.articles if not a.endswith("['’]"))
    elided = "|".join(a for a in g.articles if a.endswith("['’]")) or r"(?!)"
    article = rf"(?:(?i:(?:{plain})\s|{elided}))"
    verbs = "|".join(g.verbs)
    person = vocabulary.PERSONS.get(language, vocabulary.PERSONS["en"])
    before = r"(?:[a-z-]+\s){0,2}?" if g.role_last else ""
    after = rf"(?=,|\s\(|\s(?:{'|'.join((*g.links, *g.adverbs, *g.verbs))})\b)" if before else ""
    many = vocabulary.MANY.get(language, vocabulary.MANY["en"])
    return _Words(
        re.compile(rf"(?P<article>{article})?(?=[{UPPER}])"),
        re.compile(
            rf"(?P<article>{article})(?P<noun>{before}(?!{vocabulary.NO_PERSON})(?:{person})s?)"
            rf"(?![\w-]){after}"
        ),
        re.compile(
            rf"(?!(?i:{article}))(?=[{UPPER}])(?:[\w'’-]+\s){{0,{3 if before else 0}}}?"
            rf"(?i:{many})(?![\w-])"
        ),
        re.compile(rf"(?P<article>{article})(?P<noun>[a-zß-ÿ]{{5,}})(?=\s)"),
        re.compile(
            rf"[a-zß-ÿ][\w'’-]+(?:\s[a-zß-ÿ][\w'’-]+)?{_PLACED}(?:,\s(?:who|que|quem|qui)\s[^,.;:]{{2,60}},)?\s"
        ),
        re.compile(rf"{article}(?i:{many})(?=\s)"),
        re.compile(rf"{_PLACED}(?:,\s[^,.;:]{{2,60}},)?\s"),
        re.compile(
            rf"{article}[\w'’-]+(?:\s[\w'’-]+){{0,2}}?\s(?:and|y|e|et)\s{article}[\w'’-]+(?=\s)"
        ),
        re.compile(rf"(?:{vocabulary.PAPERS})", re.I),
        re.compile(rf"(?:{vocabulary.GATHERING})(?!\w)", re.I),
        re.compile(
            rf"(?:,|[»”\"]|\s[—–-])\s?(?:{vocabulary.LIGHT.get(language, '(?!)')}|"
            rf"{g.clitics}(?:{verbs}){g.enclitics})"
            rf"(?![\w-])\s"
        ),
    )


def stranger_at(line: Line, at: int, end: int) -> Subject | None:
    """A subject before a reporting verb of which nothing is known but that it speaks."""
    prose, p = line.prose, line.p
    words = _words(p.grammar.language)
    found = words.person.match(prose, at, end) or words.body.match(prose, at, end)
    if found is None:
        return None
    stop = _spoken_until(line, at, found.end(), end)
    if stop is None:
        return None
    start = found.end("article") if found["article"] else at
    if p.honorific.match(prose, at) or line.names.at(start):
        return None
    bare = prose[start:stop]
    if words.papers.match(bare) or len(bare.split()) > _LONGEST:
        return None
    named = bare[:1].isupper() and sum(word[:1].isupper() for word in bare.split()) > 1
    if found["article"] and not named and words.gathering.match(bare):
        decides = DECIDING.search(prose, stop, min(end, stop + _NEAR))
        return Subject("agreed", at, stop) if decides else None
    if "noun" in found.groupdict():
        if p.indefinite.match(prose, at):
            return Subject("some", at, stop, present=True)
        return Subject("stranger", at, stop)
    return Subject("stranger", at, stop) if _is_body(bare, bool(found["article"])) else None


def some_at(line: Line, at: int, end: int) -> Subject | None:
    """People without an article at the start of a sentence: «Officials present complained»."""
    prose, p = line.prose, line.p
    found = _words(p.grammar.language).some.match(prose, at, end)
    if found is None or line.names.within(at, found.end()):
        return None
    verb = p.verb.search(prose, found.end(), min(end, found.end() + _NAMED_EARLY))
    if verb is None or p.helper.search(prose, max(at, verb.start() - 24), verb.start()):
        return None
    between = prose[found.end() : verb.start()]
    if _BROKEN.search(between) or _CLAUSE.search(between) or ", " in between.rstrip(" ,"):
        return None
    return Subject("some", at, found.end(), present=True)


def anybody_at(line: Line, at: int, end: int) -> Subject | None:
    """Somebody unnamed who speaks, whatever they are: «Une doctorante de Liège objecte …»."""
    prose, p = line.prose, line.p
    article = p.indefinite.match(prose, at, end)
    words = _words(p.grammar.language)
    if article is None or words.papers.match(prose, article.end()):
        return None
    told = _verb_behind(line, words.anybody, article.end(), end)
    return Subject("some", at, article.end(), present=True) if told else None


def _verb_behind(line: Line, phrase: re.Pattern[str], at: int, end: int) -> int | None:
    """Where a reporting verb begins that stands right behind ``phrase``."""
    for verb in line.p.verb.finditer(line.prose, at, min(end, at + _REACH)):
        if phrase.fullmatch(line.prose, at, verb.start()):
            return verb.start()
    return None


def crowd_at(line: Line, at: int, end: int) -> Subject | None:
    """A definite plural of people that no list of roles holds: «Les élus réclament …»."""
    prose, p = line.prose, line.p
    found = _words(p.grammar.language).crowd.match(prose, at, end)
    if found is None or not p.verb.match(prose, found.end() + 1, end):
        return None
    return Subject("group", at, found.end())


def house_at(line: Line, at: int, end: int) -> Subject | None:
    """An institution in small letters: «La direction accepte», «the clinic replied»."""
    prose, p = line.prose, line.p
    article = p.article.match(prose, at, end)
    words = _words(p.grammar.language)
    if (
        article is None
        or p.indefinite.match(prose, at)
        or words.gathering.match(prose, article.end())
    ):
        return None
    meeting = grammar_for(p.grammar.language).meeting
    if not prose[article.end() : article.end() + 1].islower():
        return None
    noun = meeting.institutions.match(prose, article.end(), end)
    stop = _verb_behind(line, words.after, noun.end(), end) if noun else None
    if stop is None:
        return None
    return Subject("stranger", at, at + len(prose[at:stop].rstrip(" ,")))


def pair_at(line: Line, at: int, end: int) -> Subject | None:
    """Two who say something together: «The farmer and the nurse agreed that …»."""
    prose, p = line.prose, line.p
    found = _words(p.grammar.language).pair.match(prose, at, end)
    if found is None or not p.verb.match(prose, found.end() + 1, end):
        return None
    return Subject("group", at, found.end())


def occupation_at(line: Line, at: int, end: int) -> Subject | None:
    """An article, any noun and a reporting verb: somebody, where a panel seats such a one.

    «La dirigenta replicó»: what the noun means is for whoever knows the panel to say.
    """
    prose, p = line.prose, line.p
    found = _words(p.grammar.language).noun.match(prose, at, end)
    if found is None or p.indefinite.match(prose, at):
        return None
    stripped = p.verb.match(prose, found.end() + 1, end)
    if stripped is None or _words(p.grammar.language).papers.match(found["noun"]):
        return None
    return Subject("stranger", at, found.end(), sure=False)


def _spoken_until(line: Line, at: int, start: int, end: int) -> int | None:
    """Where the noun phrase at ``at`` ends, if a reporting verb has it as its subject."""
    prose, p = line.prose, line.p
    for verb in p.verb.finditer(prose, start, min(end, at + _REACH)):
        if prose[verb.start()].isupper():
            continue
        stripped = p.adverbs.search(prose, at, verb.start())
        stop = stripped.start() if stripped else verb.start()
        phrase = prose[at:stop].rstrip(" ,")
        comma = phrase.find(", ")
        closed = prose[at:stop].rstrip(" ").endswith(",")
        if comma >= 0 and not closed:
            continue  # «the Ministry, in a note, said»: a noun may look like a verb
        if p.helper.search(prose, max(at, verb.start() - 24), verb.start()):
            return None
        return _unbroken(line, at, phrase[:comma] if comma >= 0 else phrase)
    return None


def _unbroken(line: Line, at: int, phrase: str) -> int | None:
    """Where ``phrase`` ends, if neither a clause nor another verb divides it."""
    p = line.p
    if _BROKEN.search(phrase) or _CLAUSE.search(phrase) or p.past.search(phrase):
        return None
    return at + len(phrase)


def _is_body(bare: str, articled: bool) -> bool:
    """Whether capitals make a name of the phrase, not the start of the sentence."""
    tokens = bare.split()
    if not tokens:
        return False
    if articled:
        return tokens[0][:1].isupper()
    first = tokens[0]
    if first.lower() in _PREPOSITIONS or first.endswith("."):
        return False
    if len(first) > 1 and first.isupper() and first.isalpha():
        return True
    return len(tokens) > 1 and sum(t[:1].isupper() for t in tokens) * 2 > len(tokens)


def quoted_by(line: Line, sentence: Span) -> Subject | None:
    """Who is named in a quoting clause: «…, objected the dean», «…, alegó la decana»."""
    prose, p = line.prose, line.p
    for found in _words(p.grammar.language).quoting.finditer(prose, sentence.start, sentence.end):
        limit = min(sentence.end, found.end() + _QUOTED)
        subject = subject_in(line, found.end(), limit)
        if subject is None or subject.form not in ("role", "name", "anaphor"):
            continue
        if _CLOSED.match(prose, subject.end, sentence.end + 1):
            return subject
    return None if p.grammar.inverts else _named_last(line, sentence)


def _named_last(line: Line, sentence: Span) -> Subject | None:
    """«…, Ms. Ruiz said.»: a name and its verb behind the words themselves."""
    prose, p = line.prose, line.p
    for comma in _ENGLISH_LAST.finditer(prose, sentence.start, sentence.end):
        at = comma.end()
        named = p.honorific.match(prose, at, sentence.end)
        span = Span(at, named.end()) if named else line.names.at(at)
        if span is None or not prose.startswith(" ", span.end):
            continue
        verb = p.verb.match(prose, span.end + 1, sentence.end)
        if verb and _CLOSED.match(prose, verb.end(), sentence.end + 1):
            return Subject("name", span.start, span.end)
    return None


def appositive_at(line: Line, at: int, end: int) -> Subject | None:
    """A name behind words in small letters that no verb divides: «the third speaker, Ana Sol, "
    "…»."""
    prose, p = line.prose, line.p
    known = line.names.at(at)
    if known and " " in known.of(prose) and (told := _TOLD.match(prose, known.end, end)):
        return None if p.silent.match(prose, told.end()) else Subject("name", at, known.end)
    limit = min(end, at + _APPOSED)
    for found in _CAPITAL.finditer(prose, at + 1, limit):
        start = found.start()
        before = prose[at:start]
        if p.verb.search(before) or p.past.search(before) or _BROKEN.search(before):
            return None
        named = p.honorific.match(prose, start, end)
        name = Span(start, named.end()) if named else line.names.at(start)
        if name is None or not _LED_UP.fullmatch(before):
            continue
        if not re.match(r",|\s[a-zß-ÿ(]", prose[name.end : name.end + 2]):
            return None
        return Subject("name", at, name.end, sure=False, name=name)
    return None


def names_another(line: Line, sentence: Span) -> str:
    """Who is named early in a sentence that does not begin with its verb; nothing for nobody."""
    prose, p = line.prose, line.p
    small = (
        prose[sentence.start : sentence.start + 1].lower()
        + prose[sentence.start + 1 : sentence.start + _APPOSED]
    )
    if p.grammar.inverts and (p.verb.match(small) or p.past.match(small)):
        return ""
    limit = min(sentence.end, sentence.start + _NAMED_EARLY)
    name = line.names.within(sentence.start, limit)
    return name.of(prose) if name else ""


def handed_to(line: Line, sentence: Span) -> Subject | None:
    """Whom somebody who leads gives the floor to, or introduces, at the end of a sentence."""
    prose, p = line.prose, line.p
    handing = vocabulary.HANDS.get(p.grammar.language, vocabulary.HANDS["en"])
    for found in handing.finditer(prose, sentence.start, sentence.end):
        subject = subject_in(line, found.end(), sentence.end)
        if subject is not None and subject.form == "name":
            return subject
        name = name_at(prose, found.end(), grammar_for(p.grammar.language).meeting)
        described = _DESCRIBED.match(prose, name.end, sentence.end) if name else None
        if name is not None and described is not None:
            office = Span(*described.span(1))
            return Subject("name", name.begins, name.end, office=office)
    return None
