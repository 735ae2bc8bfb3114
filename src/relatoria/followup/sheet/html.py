"""The sheet as one self-contained page that prints on paper; everything read is escaped."""

from __future__ import annotations

from html import escape

from relatoria.followup.sheet.building import Sheet
from relatoria.followup.sheet.content import Asked, Content, Table, content_of

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
    made = content_of(sheet, language)
    parts = [
        f"<h1>{escape(made.title)}</h1>",
        f"<p>{escape(made.as_of)}</p>",
        f"<p>{escape(made.summary)}</p>",
        *(_table(one) for one in made.tables),
        _questions(made),
        f"<p><small>{escape(made.note)}</small></p>",
    ]
    head = (
        f'<!DOCTYPE html>\n<html lang="{escape(made.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(made.title)}</title><style>{_STYLE}</style></head>"
    )
    body = "\n".join(part for part in parts if part)
    return f"{head}<body><main>\n{body}\n</main></body></html>\n".encode()


def _table(one: Table) -> str:
    header = "".join(f'<th scope="col">{escape(head)}</th>' for head in one.heads)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in one.rows
    )
    return (
        f"<table><caption>{escape(one.caption)}</caption><thead><tr>{header}</tr></thead>"
        f"<tbody>{body}</tbody></table>{_more(one.more)}"
    )


def _questions(made: Content) -> str:
    if not made.questions:
        return ""
    items = "".join(_item(one, made.answer_label) for one in made.questions)
    title = escape(made.questions_title)
    return f"<h2>{title}</h2><ol>{items}</ol>{_more(made.more_questions)}"


def _item(one: Asked, label: str) -> str:
    return (
        f"<li>{escape(one.question)} <small>[{escape(one.sources)}]</small>"
        f'<div class="answer">{escape(label)} {escape(one.answer)}</div></li>'
    )


def _more(words: str) -> str:
    return f"<p>{escape(words)}</p>" if words else ""
