"""The form on paper: a block for each commitment with room to write, and a short code beside it.

Handwriting is not read by machine: whoever types it in finds the draft by the code.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

from relatoria.followup.imports.outgoing import FORM
from relatoria.followup.sheet.typesetting import set_pdf
from relatoria.i18n import catalogue

_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without those that are mistaken for each other by hand."""
_CODE = 6
_LONGEST = 600
_HEIGHTS = {
    "date": 0.9, "report": 3.2, "achievements": 1.8, "limitations": 1.8, "next_steps": 1.8,
    "status": 0.9, "reason": 1.2,
}  # fmt: skip


def row_code(identifier: str) -> str:
    """The code of a row, six signs: the same wherever the row is printed."""
    number = int.from_bytes(hashlib.sha256(identifier.encode()).digest()[:8])
    signs = []
    for _ in range(_CODE):
        number, at = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[at])
    return "".join(signs)


def write_paper(rows: Sequence[tuple[str, ...]], name: str, language: str, day: date) -> bytes:
    """The ``rows`` of a form as PDF for ``name``. Raises MissingExtra without typst."""
    say = catalogue(language)
    title = say("followup_desk.form.sheet_title", name=name)
    named = [dict(zip(FORM, row, strict=True)) for row in rows]
    data = {
        "language": say.language,
        "title": title,
        "as_of": say("followup_desk.form.as_of", date=day.isoformat()),
        "note": say("followup_desk.form.sheet_note"),
        "previous": say("followup.column.previous"),
        "fields": [
            {"label": say(f"followup.column.{field}"), "height": height}
            for field, height in _HEIGHTS.items()
        ],
        "rows": [
            {
                "code": row_code(row["id"]),
                "place": row["commitment"],
                "text": _short(row["text"]),
                "previous": _short(row["previous"]),
            }
            for row in named
        ],
    }
    return set_pdf("paper.typ", data, title)


def _short(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= _LONGEST else f"{joined[:_LONGEST].rsplit(' ', 1)[0]}…"
