"""What a printed label says: a name, an office, a State, a group, or nothing but a sign."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from relatoria.reading.transcript.vocabulary import bare, fold, reporting_verb, vocabulary

_BRACKETS = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
_NESTED = re.compile(r"\(([^()]{1,200})\(([^()]{1,120})\)\s*\)")
"""«(Ms. Ana Ruiz (North, IND))»: the name, and then what belongs to it."""
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.[\s-]?){2,4}")
_TIME = re.compile(r"(?:^|\s)\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?=\s|$)")
_FORBIDDEN = re.compile(r"[?!;=@|<>{}\"“”«»¿¡%$€…]|//|\d{3}|\.\.")
_SENTENCE = re.compile(r"([^\W\d_]{4,})\.\s")
_MAX_CORE = 110
_MAX_WORDS = 14
_MAX_NAME_WORDS = 9


class LabelForm(StrEnum):
    """How a label names its speaker."""

    CHAIR = "chair"
    MODERATOR = "moderator"
    OFFICE = "office"
    REPRESENTATIVE = "representative"
    HONORIFIC = "honorific"
    NAME = "name"
    MARK = "mark"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Label:
    """A label taken apart; every part as printed."""

    printed: str
    form: LabelForm
    name: str = ""
    """The personal name, without honorifics; empty where only an office is printed."""
    role: str = ""
    """The office, without article."""
    represents: str = ""
    """For a representative: of whom."""
    honorifics: tuple[str, ...] = ()
    brackets: tuple[str, ...] = ()
    apposition: tuple[str, ...] = ()
    article: bool = False
    vocative: bool = False
    """Whether the same words are how a speaker addresses somebody: «Mr. President:»."""

    @property
    def upper(self) -> bool:
        """Whether the name or office is set in capitals."""
        core = self.name or self.role
        return core.isupper() or sum(map(str.isupper, core)) > len(core) / 2

    @property
    def strong(self) -> bool:
        """Whether the form alone says that it is a label, wherever it stands."""
        if self.form in (LabelForm.CHAIR, LabelForm.HONORIFIC, LabelForm.REPRESENTATIVE):
            return not self.vocative
        if self.form is LabelForm.OFFICE:
            return self.article
        return self.form is LabelForm.MODERATOR


def parse_label(printed: str) -> Label | None:
    """The parts of ``printed`` (without the sign that ends it), or ``None`` if no label."""
    flat = _NESTED.sub(r"(\1) (\2)", printed)
    brackets = tuple((a or b).strip() for a, b in _BRACKETS.findall(flat))
    core = _TIME.sub(" ", _BRACKETS.sub(" ", flat)).strip(" \t\n*_•·-–—")
    if (
        not core
        or core[0].islower()
        or len(core) > _MAX_CORE
        or _FORBIDDEN.search(core)
        or "(" in core
    ):
        return None
    if any(bare(m[1]) not in vocabulary().abbreviations for m in _SENTENCE.finditer(core)):
        return None
    introduced = vocabulary().introductions.match(fold(core))
    bare_core = core[introduced.end() :].strip() if introduced else core
    head, *rest = (part.strip() for part in bare_core.split(","))
    label = _head(_contracted(head).split())
    if label is None or len(core.split()) > _MAX_WORDS:
        return None
    if introduced:
        form = LabelForm.HONORIFIC if label.form is LabelForm.NAME else label.form
        label = replace(label, form=form, article=True, vocative=False)
    brackets = tuple(b for b in brackets if b and not _TIME.fullmatch(b))
    label = replace(
        label,
        printed=printed.strip(),
        brackets=brackets,
        vocative=label.vocative and not brackets,
    )
    return _apposed(label, tuple(part for part in rest if part)) if rest else label


def _contracted(head: str) -> str:
    """``head`` without what «de» leaves of «del señor» once the introduction is cut."""
    return head[2:] if head.startswith("l ") else head


def _apposed(label: Label, parts: tuple[str, ...]) -> Label | None:
    """``label`` with what follows its first comma, if that can follow a speaker's name."""
    words = vocabulary()
    if label.form is LabelForm.MARK:
        return None
    for number, part in enumerate(parts):
        tokens = part.split()
        named = [t for t in tokens if bare(t) not in words.honorifics]
        if number == 0 and len(named) < len(tokens) and is_name(named) and label.name:
            # «WALKER, don Patricio»: the given name after the surname.
            label = replace(label, name=f"{' '.join(named)} {label.name}")
            continue
        if number == 0 and not label.name and label.form is LabelForm.CHAIR and is_name(tokens):
            label = replace(label, name=part)
            continue
        office = any(fold(t).strip(".") in words.role_words for t in tokens)
        if not office and not words.spoke.match(fold(part)) and not _capitalised(tokens):
            return None
    return replace(label, apposition=parts)


def _capitalised(tokens: list[str]) -> bool:
    particles = vocabulary().particles
    return (
        bool(tokens)
        and tokens[0][0].isupper()
        and all(t[0].isupper() or bare(t) in particles for t in tokens)
    )


def _head(tokens: list[str]) -> Label | None:
    words = vocabulary()
    if _INITIALS.fullmatch(" ".join(tokens)):
        return Label("", LabelForm.MARK, role=" ".join(tokens))
    if words.groups.fullmatch(fold(" ".join(tokens)).rstrip(".")):
        return Label("", LabelForm.GROUP, role=" ".join(tokens))
    tokens, article = _without_article(tokens)
    if not tokens:
        return None
    whole = fold(" ".join(tokens)).rstrip(".")
    if words.groups.fullmatch(whole):
        return Label("", LabelForm.GROUP, role=" ".join(tokens), article=article)
    if words.marks.match(whole) and not words.chairs.fullmatch(whole) and tokens[0][0].isupper():
        return Label("", LabelForm.MARK, role=" ".join(tokens), article=article)
    lead: list[str] = []
    while tokens:
        label = _role(tokens, article, tuple(lead))
        if label is not None:
            return label
        if bare(tokens[0]) not in words.honorifics or not _abbreviates(tokens):
            break
        lead.append(tokens[0])
        tokens, again = _without_article(tokens[1:])
        article = article or again
    return _named(tokens, article, tuple(lead))


def _abbreviates(tokens: list[str]) -> bool:
    """Whether the first token is an honorific here: «D.» is, the «D» of «D Smith» may not be."""
    return len(bare(tokens[0])) > 1 or tokens[0].endswith(".")


def _without_article(tokens: list[str]) -> tuple[list[str], bool]:
    if not tokens:
        return tokens, False
    first = fold(tokens[0])
    if first.startswith("l'") and len(first) > 2:
        return [tokens[0][2:], *tokens[1:]], True
    if first in vocabulary().articles and len(tokens) > 1:
        return tokens[1:], True
    return tokens, False


def _role(tokens: list[str], article: bool, lead: tuple[str, ...]) -> Label | None:
    """A label that opens with an office; ``lead`` holds the honorifics before it."""
    words = vocabulary()
    printed = " ".join(tokens)
    folded = fold(printed)
    if not article and not printed[0].isupper():
        return None
    best, form = 0, LabelForm.OFFICE
    for pattern, kind in (
        (words.representatives, LabelForm.REPRESENTATIVE),
        (words.chairs, LabelForm.CHAIR),
        (words.moderators, LabelForm.MODERATOR),
        (words.offices, LabelForm.OFFICE),
    ):
        match = pattern.match(folded)
        if match and match.end() > best:
            best, form = match.end(), kind
    if not best:
        return None
    role, rest = printed[:best], printed[best:].strip(" .")
    return _of_role(Label("", form, role=role, article=article, honorifics=lead), rest)


def _of_role(label: Label, rest: str) -> Label | None:
    """``label`` with what follows the office: nothing, a name, or «of …»."""
    words = vocabulary()
    if not rest:
        addressed = label.form is LabelForm.CHAIR and bool(label.honorifics)
        addressed = addressed and not (label.article and not _addresses(label.honorifics))
        form = label.form
        if form is LabelForm.REPRESENTATIVE:
            form = LabelForm.OFFICE
        return replace(label, form=form, vocative=addressed and not label.role.isupper())
    tokens = rest.split()
    while tokens and bare(tokens[0]) in words.honorifics and len(tokens) > 1:
        tokens = tokens[1:]
    complement = words.of.match(fold(rest))
    if is_name(tokens) and not complement:
        form = label.form
        alone = not label.article and not label.honorifics
        if form in (LabelForm.OFFICE, LabelForm.REPRESENTATIVE) or (
            form is LabelForm.CHAIR and alone and fold(label.role).startswith("president")
        ):
            # «President Mujica (spoke in Spanish)» is a head of State, not the chair.
            form = LabelForm.HONORIFIC
        return replace(label, form=form, name=" ".join(tokens))
    if not label.article and not rest.isupper() and not complement:
        return None
    if complement and label.form is LabelForm.REPRESENTATIVE:
        represents = rest[complement.end() :]
        # «The representative of Chile proposed: …» reports speech and labels none.
        return (
            None if reporting_verb().search(represents) else replace(label, represents=represents)
        )
    form = LabelForm.OFFICE if label.form is LabelForm.CHAIR else label.form
    if (not complement and not rest.isupper()) or len(tokens) > 10:
        return None
    return replace(label, form=form, role=f"{label.role} {rest}")


def _addresses(honorifics: tuple[str, ...]) -> bool:
    return any(bare(h) in vocabulary().salutations for h in honorifics)


def _named(tokens: list[str], article: bool, lead: tuple[str, ...]) -> Label | None:
    words = vocabulary()
    name = " ".join(tokens)
    if not tokens or not is_name(tokens):
        return None
    if lead:
        addressed = not article and _addresses(lead) and not name.isupper()
        return Label(
            "", LabelForm.HONORIFIC, name, honorifics=lead, article=article, vocative=addressed
        )
    if article or bare(tokens[0]) in words.openers or _heads_a_field(tokens):
        return None
    return Label("", LabelForm.NAME, name)


def _heads_a_field(tokens: list[str]) -> bool:
    """Whether the words head a line of a form: «Source», «Expected results», «De»."""
    words = vocabulary()
    folded = {bare(token) for token in tokens}
    telling = folded if len(folded) == 1 else folded - words.particles
    return not words.fields.isdisjoint(telling)


def is_name(tokens: list[str]) -> bool:
    """Whether ``tokens`` are shaped like a personal name: capitalised words and particles."""
    particles = vocabulary().particles
    if not 1 <= len(tokens) <= _MAX_NAME_WORDS:
        return False
    full = 0
    for token in tokens:
        letters = token.replace("-", "").replace("'", "").replace("’", "").replace(".", "")
        if not letters.isalpha():
            return False
        if token[0].isupper() or (token[1:2] in ("'", "’") and token[2:3].isupper()):
            full += len(letters) > 1
        elif bare(token) not in particles:
            return False
    last = bare(tokens[-1])
    return full > 0 and len(last) > 1 and not tokens[-1].islower()
