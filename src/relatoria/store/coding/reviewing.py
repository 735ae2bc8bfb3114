"""Decisions of one reviewer about codes: accepted, rejected, left open, added with words that
show it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.errors import InvalidRecord, UsageError
from relatoria.schemes.frameworks import framework as framework_named
from relatoria.store import journal
from relatoria.store.judging import Decision, assignment_subject, current, decide
from relatoria.store.models import Assignment, JudgementValue, Statement
from relatoria.store.search.indexing import index_said
from relatoria.store.transactions import one_writer

PERSON = "person"
"""The method of codes that people add."""
PERSON_VERSION = "1"
VALUES = (JudgementValue.ACCEPT, JudgementValue.REJECT, JudgementValue.UNSURE)


@dataclass(frozen=True, slots=True)
class Code:
    """A statement by its public key, and an item it is said to speak to."""

    statement: str
    framework: str
    notation: str

    @property
    def subject(self) -> str:
        """How judgements name it."""
        return assignment_subject(self.statement, self.framework, self.notation)


class Overtaken(InvalidRecord):
    """Somebody else has decided since the page was made; nothing was written."""


def decide_codes(
    user: str, codes: Sequence[Code], value: JudgementValue, reason: str = "", *, seen: str = ""
) -> None:
    """Decide alike on ``codes``, all or none.

    ``seen`` is the key of the decision about the first of them that the page showed, empty where
    there was none. Raises :class:`Overtaken` where another has been made since, UsageError where
    there is nothing to decide, or the value is no review.
    """
    if not codes or value not in VALUES:
        raise UsageError("nothing to decide on", remedy="Choose a code, and one of its decisions")
    with one_writer():
        now = current("assignment", codes[0].subject)
        if (now.key if now else "") != seen:
            raise Overtaken(
                "somebody has decided on this since the page was made",
                where=codes[0].subject,
                why=f"{now.user}: {now.value} {now.reason}" if now else "it was opened again",
                remedy="Look at the new decision, then decide again",
            )
        decide([Decision("assignment", one.subject, value, user, reason) for one in codes])


def add_code(user: str, code: Code, words: str, reason: str) -> None:
    """Say that a statement speaks to an item, and by which of its ``words``.

    The words are found in the statement whatever the white space between them. Raises
    InvalidRecord where they are not in it, the item does not exist, or no reason is given.
    """
    if not reason.strip():
        raise InvalidRecord("a code that a person adds needs a reason", where=code.subject)
    _check_item(code)
    with one_writer():
        statement = Statement.objects.filter(key=code.statement).first()
        if statement is None:
            raise InvalidRecord("there is no such statement", where=code.statement)
        start, end = _found(words, statement.text, code.subject)
        rows = Assignment.objects.filter(
            statement=statement, framework=code.framework, notation=code.notation
        )
        if not rows.exists():
            _write(statement, code, start, end)
            index_said({statement.pk}, set(), set())
            after = {"start": start, "end": end}
            journal.append(
                user, [journal.Act("add", "assignment", code.subject, None, after, reason)]
            )
        decide([Decision("assignment", code.subject, JudgementValue.ACCEPT, user, reason)])


def _write(statement: Statement, code: Code, start: int, end: int) -> None:
    Assignment.objects.create(
        statement=statement,
        framework=code.framework,
        notation=code.notation,
        score=1.0,
        method=PERSON,
        version=PERSON_VERSION,
        evidence=[{"start": start, "end": end, "in": "text"}],
    )


def _check_item(code: Code) -> None:
    try:
        known = framework_named(code.framework)
    except UsageError as error:
        raise InvalidRecord("there is no such framework", where=code.framework) from error
    item = known.item(code.notation)
    if item is None or item.retired:
        raise InvalidRecord(
            "the framework has no such item, or it is retired",
            where=f"{code.framework}/{code.notation}",
            remedy=f"Its current items are {', '.join(one.notation for one in known.current())}",
        )


def _found(words: str, text: str, where: str) -> tuple[int, int]:
    parts = words.split()
    pattern = r"\s+".join(map(re.escape, parts))
    found = re.search(pattern, text, re.IGNORECASE) if parts else None
    if found is None:
        raise InvalidRecord(
            "these words are not in the statement",
            where=where,
            remedy="Copy the words that show it out of the statement",
        )
    return found.span()
