"""Whether a sentence hands over to its subject, or its subject is only spoken of."""

from __future__ import annotations

import re

from relatoria.reading.turns.attribution import NOBODY, Resolution
from relatoria.reading.turns.draft import Draft
from relatoria.reading.turns.openings import Form, Opening
from relatoria.reading.turns.scope import Place

# Stems of deciding verbs in four languages, after a definite plural.
_DECIDING = re.compile(
    r"\b(?:agreed|concluded|decided|resolved|recommended|adopted|undertook|acord|conclu|decidi"
    r"|resolvi|recomend|convin|adopt|deliber|compromet|suscrib|subscrev|convenu|décidé|adopté"
    r"|recommandé|arrêté|engag|conviennent)"
)
_NEAR = 40


def takes_over(
    turn: Draft | None, opening: Opening, who: Resolution, place: Place, *, first: bool
) -> bool:
    """Whether the sentence hands over, or only speaks of somebody."""
    if who.agent is not None and turn and who.agent == turn.speaker.agent:
        return False
    if opening.form in (Form.LATTER, Form.FORMER):
        return who.agent is not None
    scoped = place.scoped
    if who is NOBODY:
        # Nobody of the cast and no office: a cited author, or words that mean anybody.
        return False
    if first:
        told = opening.form is Form.NAME and who.agent is not None
        return (
            opening.sure
            or who.rule.startswith(("panel", "designated"))
            or opening.addressed
            or told
        )
    if opening.addressed and (who.agent is not None or not scoped):
        return True
    return opening.sure and (who.agent is not None or opening.addressed if scoped else True)


def is_unknown(opening: Opening, who: Resolution, place: Place, *, first: bool) -> bool:
    """Whether a role that fits nobody opens a paragraph: never the speaker before."""
    return (
        who is NOBODY
        and opening.form in (Form.ROLE, Form.STATE)
        and first
        and opening.sure
        and not place.named_only
    )


def is_a_stranger(turn: Draft | None, opening: Opening, who: Resolution, *, first: bool) -> bool:
    """Whether somebody speaks who cannot be told: never the speaker before."""
    if turn is None or (who.agent and who.agent == turn.speaker.agent):
        return False
    if first and opening.sure and opening.form is Form.NAME:
        return True
    return opening.addressed if who is not NOBODY else opening.addressed and (first or opening.sure)


def together(turn: Draft | None, opening: Opening, place: Place, *, first: bool) -> bool:
    """Whether a sentence without a single speaker begins a turn of its own."""
    if place.named_only and turn is None:
        return False
    if opening.form is Form.AGREED:
        return True
    if first and opening.form is Form.SOME and opening.present and opening.sure:
        return True
    if not place.scoped and place.last is None:
        return first or opening.form in (Form.GROUP, Form.SOME)
    return first and opening.form is Form.GROUP


def decides(prose: str, opening: Opening) -> bool:
    """Whether a paragraph reports what all those present decided after a debate."""
    if opening.form is Form.AGREED:
        return True
    if opening.form is not Form.GROUP:
        return False
    return bool(_DECIDING.search(prose, opening.end, opening.end + _NEAR))
