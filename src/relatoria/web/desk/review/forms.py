"""Decisions as a form writes them."""

from __future__ import annotations

from collections.abc import Mapping

from relatoria.errors import InvalidRecord, RelatoriaError
from relatoria.store.models import JudgementValue, Reading, ReviewItem, Statement
from relatoria.store.review.deciding import Wanted
from relatoria.store.review.quoting import place_of

_LONGEST = 2_000
_PLAIN = {
    "accept": JudgementValue.ACCEPT,
    "reject": JudgementValue.REJECT,
    "unsure": JudgementValue.UNSURE,
}
_REASONS = (
    ("these words do not stand", "quote"),
    ("no words were quoted", "quote"),
    ("there is a statement", "taken"),
    ("the statement at this place", "taken"),
    ("another statement stands", "between"),
    ("statements of several", "apart"),
    ("a cut leaves", "cut"),
    ("there are no words", "quote"),
    ("this statement was", "replaced"),
    ("this agent was", "replaced"),
    ("this meeting was", "replaced"),
    ("this is suggested no longer", "replaced"),
    ("somebody has decided", "decided_since"),
    ("there is nothing of yours", "not_yours"),
    ("nothing was chosen", "nothing"),
)
"""How errors of the store begin → ``review.error.<key>``."""


def wanted_of(form: Mapping[str, str], item: ReviewItem) -> Wanted:
    """What the form decides about ``item``. Raises InvalidRecord for what it cannot mean."""
    what, _, which = form.get("do", "").partition(":")
    reason = form.get("reason", "").replace("\x00", "").strip()[:_LONGEST]
    version = form.get("version", "")
    number = int(version) if version.isascii() and version.isdigit() and len(version) < 9 else 0
    if what in _PLAIN:
        return Wanted(item.pk, number, _PLAIN[what], reason)
    if what == "keep":
        return Wanted(item.pk, number, JudgementValue.ACCEPT, reason, keep=which)
    correction = _correction(what, which, form, item)
    return Wanted(item.pk, number, JudgementValue.CORRECT, reason, correction)


def _correction(
    what: str, which: str, form: Mapping[str, str], item: ReviewItem
) -> dict[str, object]:
    match what:
        case "speaker":
            return {"agent": which or form.get("speaker", "")}
        case "kind":
            return {"kind": which}
        case "side":
            return {"side": _number(which)}
        case "join":
            return {"with": [which]}
        case "split":
            return {"cuts": [_cut(form, item)]}
        case "correct":
            return _reworded(form, item)
    raise InvalidRecord("this is no decision", where=what[:40])


def _reworded(form: Mapping[str, str], item: ReviewItem) -> dict[str, object]:
    found: dict[str, object] = {}
    row = _statement(item)
    if (kind := form.get("kind", "")) and kind != row.kind:
        found["kind"] = kind
    if form.get("quote", "").strip():
        place = place_of(_text(item), form["quote"], row.start)
        found |= {"start": place.start, "end": place.end}
    elif form.get("start", "").strip() and form.get("end", "").strip():
        start, end = _number(form["start"]), _number(form["end"])
        if (start, end) != (row.start, row.end):
            found |= {"start": start, "end": end}
    if not found:
        raise InvalidRecord("nothing was chosen")
    return found


def _cut(form: Mapping[str, str], item: ReviewItem) -> int:
    """Where to cut, in characters from the statement's beginning."""
    row = _statement(item)
    if form.get("second", "").strip():
        return place_of(row.text, form["second"]).start
    return _number(form.get("cut", "")) - row.start


def _statement(item: ReviewItem) -> Statement:
    row = Statement.objects.filter(key=item.subject).first()
    if row is None:
        raise InvalidRecord("this is suggested no longer", where=item.subject)
    return row


def _text(item: ReviewItem) -> str:
    found = Reading.objects.filter(expression=item.expression_id)
    return found.values_list("text", flat=True).first() or ""


def _number(written: str) -> int:
    if not (written.isascii() and written.strip().isdigit() and len(written) < 12):
        raise InvalidRecord("there are no words at this place", where=written[:40])
    return int(written)


def key_of(error: RelatoriaError) -> str:
    """The key of the interface that says what went wrong."""
    said = str(error)
    return next((key for start, key in _REASONS if start in said), "other")
