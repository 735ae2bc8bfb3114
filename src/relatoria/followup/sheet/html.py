"""The sheet as one self-contained page that prints on paper; everything read is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

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
_STYLE = """
@page { size: A4; margin: 14mm }
body { font: 11pt/1.4 "Noto Sans", "Liberation Sans", sans-serif; color: #111; max-width: 60rem;
  margin: 1rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.05rem; margin: 1rem 0 .3rem }
table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: bold }
th, td { border: 1px solid #555; padding: .2rem .4rem; text-align: left; vertical-align: top }
th { background: #eee } .answer { border-bottom: 1px solid #555; min-height: 2.2em }
@media print { body { font-size: 9.5pt; margin: 0; max-width: none } h2 { break-after: avoid }
  tr, li { break-inside: avoid } }
"""


def write(sheet: Sheet, language: str) -> bytes:
    """The page in ``language``: complete, without script, request or style from elsewhere."""
    say = catalogue(language)
    title = say("followup.sheet.title", subject=state_name(sheet.subject, language))
    parts = [
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(say('followup.sheet.as_of', date=sheet.as_of))}</p>",
        _summary(sheet, say),
        _reported(sheet, say),
        _silent(sheet.silences, say),
        _unreported(sheet, say),
        _unlinked(sheet, say),
        _treaties(sheet.ratifications, say),
        _questions(sheet.questions, say),
        f"<p><small>{escape(say('followup.sheet.note'))}</small></p>",
    ]
    head = (
        f'<!DOCTYPE html>\n<html lang="{escape(say.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
    )
    body = "\n".join(part for part in parts if part)
    return f"{head}<body><main>\n{body}\n</main></body></html>\n".encode()


def _summary(sheet: Sheet, say: Catalogue) -> str:
    lines = (
        say.count("followup.sheet.commitments", len(sheet.lines)),
        say.count("followup.sheet.reports", len(sheet.reports)),
        say(
            "followup.sheet.covered",
            n=say.number(sheet.covered),
            total=say.number(len(sheet.lines)),
        ),
    )
    return f"<p>{escape(' · '.join(lines))}</p>"


def _reported(sheet: Sheet, say: Catalogue) -> str:
    rows = [
        (_name(line, say.language), line.last_report, _status(line, say))
        for line in sheet.lines
        if line.reports
    ]
    heads = ("commitment", "last_report", "status")
    return _table("reported", heads, rows, say)


def _unreported(sheet: Sheet, say: Catalogue) -> str:
    rows = [
        (_name(line, say.language), _status(line, say)) for line in sheet.lines if not line.reports
    ]
    return _table("without_report", ("commitment", "status"), rows, say)


def _unlinked(sheet: Sheet, say: Catalogue) -> str:
    rows = [(one.date, one.reporter, _short(one.words)) for one in sheet.unlinked]
    return _table("unlinked", ("date", "reporter", "text"), rows, say)


def _silent(silences: Sequence[Silence], say: Catalogue) -> str:
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


def _treaties(ratifications: Sequence[Ratification], say: Catalogue) -> str:
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


def _questions(findings: Sequence[Finding], say: Catalogue) -> str:
    if not findings:
        return ""
    items = []
    for one in findings[:_MOST_QUESTIONS]:
        sources = "; ".join(
            " ".join(part for part in (source.name, source.as_of) if part) for source in one.sources
        )
        answer = f"{one.answer.text} ({one.answer.by}, {one.answer.date})" if one.answer else ""
        items.append(
            f"<li>{escape(question(one, say.language))} <small>[{escape(sources)}]</small>"
            f'<div class="answer">{escape(say("followup.sheet.answer"))} {escape(answer)}</div>'
            "</li>"
        )
    more = _more(len(findings) - _MOST_QUESTIONS, say)
    return f"<h2>{escape(say('followup.sheet.questions'))}</h2><ol>{''.join(items)}</ol>{more}"


def _table(name: str, heads: Sequence[str], rows: Sequence[Iterable[str]], say: Catalogue) -> str:
    if not rows:
        return ""
    header = "".join(
        f'<th scope="col">{escape(say(f"followup.sheet.{one}"))}</th>' for one in heads
    )
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
        for row in rows[:_MOST_LINES]
    )
    caption = escape(say(f"followup.sheet.{name}"))
    more = _more(len(rows) - _MOST_LINES, say)
    return (
        f"<table><caption>{caption}</caption><thead><tr>{header}</tr></thead>"
        f"<tbody>{body}</tbody></table>{more}"
    )


def _more(number: int, say: Catalogue) -> str:
    return f"<p>{escape(say.count('followup.sheet.more', number))}</p>" if number > 0 else ""


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
