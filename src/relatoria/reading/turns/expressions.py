"""The expressions of a language's `Turns` grammar, area by area, as `Patterns` names them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from relatoria.model import RelationKind
from relatoria.reading.grammar.alternatives import either
from relatoria.reading.grammar.turns import Turns

Pattern = re.Pattern[str]
Area = dict[str, Pattern]

UPPER = "A-ZÀ-ÖØ-ÞŒ"
_NAME_WORD = (
    rf"(?:(?:[{UPPER}]\.-?){{1,4}}|[{UPPER}]\w{{1,2}}\.(?=\s[{UPPER}])|[{UPPER}][\w'’\-]*"
    rf"|d['’][{UPPER}][\w\-]+|[dlDL]['’]\w+)"
)
_NOBILIARY = (
    r"(?:(?:de\sl[ao]s?|v[ao]n\sde[rn]?|d[aeiou]s?|del|v[ao]n|te[rn]|bin|ben|al|d['’])\s?)?"
)
_I = re.IGNORECASE
_MEANS = r"(?:letter|e-?mail|tele|video|phone|way\s|lettre|courri|écrit|télé|visio)"


def any_of(alternatives: Iterable[str]) -> str:
    """One expression for all the alternatives, longer ones first; blanks match any white space."""
    ordered = sorted(alternatives, key=len, reverse=True)
    return "(?:" + "|".join(ordered).replace(" ", r"\s") + ")"


def sought(alternatives: Iterable[str]) -> str:
    """The same for searching whole texts without regard to case."""
    return either(sorted(alternatives, key=len, reverse=True)).replace(" ", r"\s")


def openings(g: Turns) -> Area:
    """Where turns begin and debates open; the record's own sentences."""
    return {
        "number": re.compile(r"(?:\d{1,4}\s?[.)](?!\d)|[-–—•*]|\(?[a-z\d]{1,4}\))\s*"),
        "cue": re.compile(rf"{any_of(g.cues)}(?!\w)\s?[,:]?\s*", _I),
        "lead": re.compile(rf"{any_of(g.leads)}(?!\w)", _I),
        "floor": re.compile(rf"{any_of(g.floor)}(?!\w),?\s*", _I),
        "impersonal": re.compile(rf"{any_of(g.impersonal)}(?!\w)", _I),
        "agreed": re.compile(rf"{any_of(g.agreed)}(?!\w)", _I),
        "floor_heading": re.compile(
            rf"(?:[\dIVX]+(?:\.\d+)*[.)]?\s|[A-Za-z][.)]\s)?{any_of(g.floor_headings)}"
            rf"(?:\s(?:{any_of((*g.ands, *g.links))}\s)?[^.:;]{{1,60}})?[.:]?",
            _I,
        ),
        "speaker_heading": re.compile(
            rf"(?:[\dIVX]+(?:\.\d+)*[.)]?\s|[A-Za-z][.)]\s)?(?:{any_of(g.speaker_headings)}\s)?", _I
        ),
        "yields": re.compile(rf"(?<!\w){any_of(g.yields)}(?!\w)", _I),
        "outcome": re.compile(rf"{any_of(g.outcomes)}(?!\w)", _I),
        "narration": re.compile(rf"{any_of(g.narration)}(?!\w)", _I),
        "quoting": re.compile(rf"{any_of(g.quoting)}\s?", _I),
        "handing": re.compile(rf"{any_of(g.handing)}\s?", _I),
        "handed": re.compile(rf"(?<!\w){any_of(g.handed)}\s?", _I),
        "presenting": re.compile(rf"{any_of(g.presenting)}\s?", _I),
        "that_said": re.compile(any_of(g.that_said), _I),
        "messages": re.compile(rf"(?<!\w){any_of(g.messages)}(?!\w)", _I),
        "relations": re.compile(
            rf"(?<!\w)(?:{'|'.join(_group(kind, said) for kind, said in g.relations.items())})\s?",
            _I,
        ),
        "chair_titles": re.compile(rf"(?<!\w){any_of(g.chair_titles)}(?!\w)", _I),
        "insertion": re.compile(rf",\s(?={any_of(g.insertions)}(?!\w))", _I),
    }


def people(g: Turns) -> Area:
    """Roles, offices, groups and pronouns: those who may be a subject."""
    article = article_in(g)
    roles = roles_in(g)
    courtesy = _courtesy(g)
    adverb = rf"(?:,?\s{any_of(g.adverbs)},?)?"
    alone = {*g.adverbs, *g.helpers, *g.clauses} - {*g.links}
    indefinite = any_of(g.indefinite) + r"\s"
    # No noun phrase runs over a finite verb or a relative clause on its way to the role.
    broken = any_of((*g.clauses, *g.helpers, "by")) + r"\s"
    return {
        "present": re.compile(rf"(?<!\w){any_of(g.present)}(?!\w)", _I),
        "audience": re.compile(any_of(g.audience), _I),
        "others": re.compile(rf"(?<!\w){any_of(g.others)}(?!\w)", _I),
        "previous": re.compile(rf"(?<!\w){any_of(g.previous)}(?!\w)", _I),
        "role_start": re.compile(
            rf"(?:{courtesy}|{article})(?:(?!,|{broken})[\w'’&./()\-–]+,?\s)"
            rf"{{0,{9 if g.role_last else 3}}}?{roles}(?!\w)",
            _I,
        ),
        "role": _role(g),
        "generic": re.compile(any_of(g.generic_roles), _I),
        "state_voice": re.compile(
            rf"(?:{sought(g.state_voices)}(?!\w)(?:\s{any_of(g.links)})?|[\w\-]+\s{sought(g.state_voices)}\Z)",
            _I,
        ),
        "absent": re.compile(rf"{any_of(g.absent)}(?!\w)", _I),
        "state_organ": re.compile(rf"(?<!\w){sought(g.state_organs)}(?!\w)", _I),
        "once": re.compile(rf"(?:{article})?{any_of(g.once)}", _I),
        "presiding": re.compile(rf"{any_of(g.presiding)}\Z", _I),
        "anaphor": re.compile(rf"{article}{any_of(g.anaphors)}(?![\w\-])", _I),
        "anaphor_anywhere": re.compile(
            rf"(?<![\w’'])(?!{indefinite}){article}{sought(g.anaphors)}(?![\w\-’'])", _I
        ),
        "anaphor_alone": re.compile(
            rf"(?=[,.;:)”\"’']|\Z)|\s(?:{any_of(alone)}(?!\w)|(?:{g.past})(?!\w)|\()", _I
        ),
        "role_anywhere": re.compile(
            rf"(?<![\w’'])(?!{indefinite}){article}"
            rf"(?:(?:of\sthe\s|(?!{article})[\w'’&./()\-–]+\s))"
            rf"{{0,{9 if g.role_last else 3}}}?{roles}(?!\w)",
            _I,
        ),
        "head": re.compile(rf"{roles}(?:\Z|\s(?:[\w\-]+\s)?\(?{any_of(g.links)}(?!\w)|\s\()", _I),
        "titled": re.compile(
            rf"(?<!\w)(?=[{UPPER}])(?:(?!(?i:{any_of((*g.ands, *g.links))})\s)[\w.\-]+\s)"
            rf"{{0,3}}?(?i:{sought(g.offices)})(?!\w)"
        ),
        "latter": re.compile(rf"{article}?{any_of(g.latter)}{adverb}\s", _I),
        "former": re.compile(rf"{article}?{any_of(g.former)}{adverb}\s", _I),
        "pronoun": re.compile(rf"{any_of(g.pronouns)}(?!\w)", _I),
        "collective": re.compile(
            rf"(?:{any_of(g.quantifiers)}\s(?:{article})?(?:\w+\s){{0,2}}?|{article}(?:\w+\s)?)"
            rf"{any_of(g.collectives)}(?!\w)",
            _I,
        ),
        "gathered": re.compile(
            rf"(?<!\w){article}(?:(?!{article})\w+\s)?{any_of(g.gathered)}(?!\w)", _I
        ),
        "quantified": re.compile(rf"{any_of(g.quantifiers)}\s", _I),
        "article": re.compile(article, _I),
        "indefinite": re.compile(indefinite, _I),
        "bare": re.compile(rf"{courtesy}|{article}", _I),
    }


def phrases(g: Turns) -> Area:
    """What joins, continues and ends the phrase that names a speaker."""
    article = article_in(g)
    return {
        "dangling": re.compile(
            rf"(?:,?\s{any_of((*g.links, *g.ands, *g.clauses))}(?!\w))+[\s,]*\Z", _I
        ),
        "role_tail": re.compile(
            rf"(?:\s{'[A-ZÀ-Þ]' if g.role_last else ''}[\w\-]+){{0,3}}?"
            rf"(?:\s\(?{any_of(g.links)}|[,(]|\s\(|\Z)"
        ),
        "phrase_end": re.compile(rf"[,;:.“”\"«]|\s[-–—]\s|\s{any_of(g.clauses)}(?!\w)"),
        "linked": re.compile(rf"\s(?={any_of(g.links)}\s)|\s(?=\()", _I),
        "link": re.compile(rf"{any_of(g.links)}(?!\w)", _I),
        "list_joint": re.compile(
            rf"(?:,|;|\s{any_of(g.ands)}){{1,2}}\s(?:{any_of(g.links)}\s)?(?:{article})?", _I
        ),
        "joined_on": re.compile(rf"(?:,|\s{any_of(g.ands)})\s(?:{article})?\Z", _I),
        "joining": re.compile(rf",?\s{any_of(g.ands)}\Z", _I),
        "apposed": re.compile(rf"{_name(g, 1)}(?=\s?[,(])"),
    }


def names(g: Turns) -> Area:
    """Names of people, with their forms of address."""
    article = article_in(g)
    roles = roles_in(g)
    return {
        "honorific": re.compile(
            rf"(?:(?i:{article}))?{any_of(g.honorifics)}(?!\w)\.?,?\s?"
            rf"(?:{any_of(g.honorifics)}(?!\w)\.?\s?){{0,2}}{_NOBILIARY}{_name(g, 0)}"
        ),
        "without_title": re.compile(
            rf"(?:(?i:{article}))?(?:{any_of(g.honorifics)}(?!\w)\.?,?\s?){{0,3}}"
        ),
        "address_before": re.compile(
            rf"(?P<article>(?i:{article}))?(?P<address>(?:{any_of(g.honorifics)}(?!\w)\.?,?\s){{1,3}})\Z"
        ),
        "article_before": re.compile(rf"(?<![\w’'])(?:{article})\Z", _I),
        "titled_name": re.compile(
            rf"(?P<article>(?i:{article}))?(?P<office>(?i:{roles}))\s"
            rf"(?:{any_of(g.honorifics)}(?!\w)\.?\s)?(?=[{UPPER}])"
        ),
        "capitalised": re.compile(_name(g, 0)),
        "full_name": re.compile(_name(g, 1)),
    }


def verbs(g: Turns) -> Area:
    """Finite verbs and what stands between them and their subject."""
    verbs = verbs_in(g)
    return {
        "who_speaks": re.compile(
            rf",\s{any_of(g.relatives)}\s(?:{any_of(g.adverbs)}\s)?(?=(?:{verbs})(?![\w\-]))"
        ),
        "agent_by": re.compile(rf"(?<!\w){any_of(g.by)}(?:\s|(?<=['’]))", _I),
        "experiencer": re.compile(rf"\s{any_of(g.experiencer)}(?!\w)", _I),
        # A participle with its agent («presented by the …») is no finite verb.
        "verb": re.compile(rf"(?<![\w\-]){verbs}(?![\w\-])(?!\s(?:by|par)\s(?!\w+ing|{_MEANS}))"),
        "past": re.compile(rf"(?<![\w\-])(?:{g.past})(?![\w\-])"),
        "finite": re.compile(rf"(?:{g.finite})(?![\w\-])"),
        "silent": re.compile(rf"{any_of(g.silent)}(?!\w)"),
        "helper": re.compile(rf"(?<!\w){any_of(g.helpers)}\s\Z", _I),
        "adverbs": re.compile(rf"(?:[\s,]+{any_of(g.adverbs)}(?!\w))+[\s,]*\Z", _I),
        "inverted": re.compile(rf"\s(?:{any_of(g.adverbs)}\s)?", _I),
    }


def roles_in(g: Turns) -> str:
    """Any role, as one expression."""
    return sought((*g.generic_roles, *g.offices, *g.presiding, *g.delegations))


def verbs_in(g: Turns) -> str:
    """Any reporting verb with its clitics."""
    return f"{g.clitics}{any_of(g.verbs)}{g.enclitics}"


def _courtesy(g: Turns) -> str:
    article = article_in(g)
    return rf"(?:{article})?{any_of(g.courtesies)}\.?\s(?:{article})?(?={roles_in(g)}(?!\w))"


def _group(kind: RelationKind, words: Iterable[str]) -> str:
    return f"(?P<{kind.value}>{sought(words)})"


def article_in(g: Turns) -> str:
    """An article with its blank."""
    plain = any_of(a for a in g.articles if not a.endswith("['’]"))
    elided = [a for a in g.articles if a.endswith("['’]")]
    return f"(?:{plain}\\s{'|' + any_of(elided) if elided else ''})"


def _role(g: Turns) -> Pattern:
    # Who merely leads the session («the moderator») tells nothing of the person.
    generic = sought((*g.generic_roles, *(word for word in g.presiding if word not in g.offices)))
    office = sought(g.offices)
    return re.compile(
        rf"(?<![\w\-])(?:(?P<office>{office})|(?P<generic>{generic})"
        rf"|(?P<delegation>{sought(g.delegations)}))(?![\w\-])",
        _I,
    )


def _name(g: Turns, more: int) -> str:
    small = any_of(g.particles)
    following = rf"(?:\s(?:{small}\s(?:{small}\s)?)?{_NAME_WORD})"
    return rf"{_NAME_WORD}{following}{{{more},5}}"
