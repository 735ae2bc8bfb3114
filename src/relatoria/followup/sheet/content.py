"""What stands on the sheet, in the language of its reader: the same in HTML, DOCX and PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relatoria.followup.coherence.findings import Finding
from relatoria.followup.coherence.instruments import instrument_title
from relatoria.followup.coherence.ratifications import Ratification, Standing
from relatoria.followup.coherence.wording import question, state_name
from relatoria.followup.commitments.shipped import wording_of
from relatoria.followup.coverage.silence import Silence
from relatoria.followup.sheet.building import Line, Sheet
from relatoria.i18n import Catalogue, catalogue

_MOST_LINES = 25
_MOST_QUESTIONS = 8
_LONGEST = 280


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a caption; ``more`` says how many were left out, empty where none."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, its sources, and the answer of the State or an empty place for it."""

    question: str
    sources: str
    answer: str


@dataclass(frozen=True, slots=True)
class Content:
    """Everything on the sheet, in its order; ``questions`` stand after ``tables``."""

    language: str
    title: str
    as_of: str
    summary: str
    tables: tuple[Table, ...]
    questions_title: str
    questions: tuple[Asked, ...]
    more_questions: str
    answer_label: str
    note: str


def content_of(sheet: Sheet, language: str) -> Content:
    """The words of ``sheet`` in ``language``; tables without rows are left out."""
    say = catalogue(language)
    tables = (
        _reported(sheet, say),
        _silent(sheet.silences, say),
        _unreported(sheet, say),
        _unlinked(sheet, say),
        _treaties(sheet.ratifications, say),
    )
    return Content(
        say.language,
        say("followup.sheet.title", subject=state_name(sheet.subject, language)),
        say("followup.sheet.as_of", date=sheet.as_of),
        _summary(sheet, say),
        tuple(one for one in tables if one.rows),
        say("followup.sheet.questions"),
        tuple(_asked(one, say.language) for one in sheet.questions[:_MOST_QUESTIONS]),
        _more(len(sheet.questions) - _MOST_QUESTIONS, say),
        say("followup.sheet.answer"),
        say("followup.sheet.note"),
    )


def _summary(sheet: Sheet, say: Catalogue) -> str:
    covered, total = say.number(sheet.covered), say.number(len(sheet.lines))
    return " · ".join(
        (
            say.count("followup.sheet.commitments", len(sheet.lines)),
            say.count("followup.sheet.reports", len(sheet.reports)),
            say("followup.sheet.covered", n=covered, total=total),
        )
    )


def _reported(sheet: Sheet, say: Catalogue) -> Table:
    rows = [
        (_name(line, say.language), line.last_report, _status(line, say))
        for line in sheet.lines
        if line.reports
    ]
    return _table("reported", ("commitment", "last_report", "status"), rows, say)


def _unreported(sheet: Sheet, say: Catalogue) -> Table:
    rows = [
        (_name(line, say.language), _status(line, say)) for line in sheet.lines if not line.reports
    ]
    return _table("without_report", ("commitment", "status"), rows, say)


def _unlinked(sheet: Sheet, say: Catalogue) -> Table:
    rows = [(one.date, one.reporter, _short(one.words)) for one in sheet.unlinked]
    return _table("unlinked", ("date", "reporter", "text"), rows, say)


def _silent(silences: Sequence[Silence], say: Catalogue) -> Table:
    rows = [
        (
            one.subject,
            say.count("followup.sheet.silent_days", one.days, date=one.since)
            if one.days is not None
            else say("followup.sheet.never"),
        )
        for one in silences
    ]
    return _table("silence", ("reporter", "last_report"), rows, say)


def _treaties(ratifications: Sequence[Ratification], say: Catalogue) -> Table:
    rows = [
        (
            instrument_title(one.instrument, say.language),
            _standing(one, say),
            f"{say('followup.sheet.source_as_of', date=one.as_of)} ({one.source})",
        )
        for one in ratifications
    ]
    return _table("ratifications", ("instrument", "standing", "date"), rows, say)


def _standing(one: Ratification, say: Catalogue) -> str:
    if one.standing is Standing.PARTY:
        return say("followup.sheet.party_since", date=one.party)
    if one.standing is Standing.SIGNED:
        return say("followup.sheet.signed_only", date=one.signature)
    return say("followup.sheet.not_listed")


def _asked(one: Finding, language: str) -> Asked:
    sources = "; ".join(
        " ".join(part for part in (source.name, source.as_of) if part) for source in one.sources
    )
    answer = f"{one.answer.text} ({one.answer.by}, {one.answer.date})" if one.answer else ""
    return Asked(question(one, language), sources, answer)


def _table(name: str, heads: Sequence[str], rows: Sequence[Iterable[str]], say: Catalogue) -> Table:
    return Table(
        say(f"followup.sheet.{name}"),
        tuple(say(f"followup.sheet.{one}") for one in heads),
        tuple(tuple(row) for row in rows[:_MOST_LINES]),
        _more(len(rows) - _MOST_LINES, say),
    )


def _more(number: int, say: Catalogue) -> str:
    return say.count("followup.sheet.more", number) if number > 0 else ""


def _name(line: Line, language: str) -> str:
    one = line.commitment
    place = ", ".join(part for part in (one.instrument, one.paragraph) if part)
    text = _short(wording_of(one, language))
    return f"{text} ({place})" if place else text


def _status(line: Line, say: Catalogue) -> str:
    return say(f"followup.status.{line.status.value if line.status else 'none'}")


def _short(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= _LONGEST else f"{joined[:_LONGEST].rsplit(' ', 1)[0]}…"
