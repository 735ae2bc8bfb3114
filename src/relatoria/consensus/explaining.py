"""Each score in words, with the counts it rests on, in the languages of the interface."""

from __future__ import annotations

from relatoria.consensus.opinion import OpinionAnalysis
from relatoria.i18n import catalogue

CONSENSUS = 0.7
"""Score from which people agree, when its whole interval is above."""
DIVIDED = 0.5
"""Score below which opinions differ, when its whole interval is below."""
FEWEST = 10


def label(done: OpinionAnalysis, statement: int) -> str:
    """One of consensus, against, bridging, divided, uncertain, few_votes.

    Consensus, a shared no and division are said only where the whole interval is on one side; a
    score that may be either is uncertain.
    """
    seen = done.counts[:, statement, 2]
    low, high = float(done.consensus.low[statement]), float(done.consensus.high[statement])
    if int(done.totals[statement, 2]) < FEWEST or (seen == 0).any():
        return "few_votes"
    if low >= CONSENSUS:
        return "consensus"
    if float(done.rejection.low[statement]) >= CONSENSUS:
        return "against"
    if float(done.bridging[statement]) >= CONSENSUS:
        return "bridging"
    return "divided" if high < DIVIDED else "uncertain"


def explain(done: OpinionAnalysis, statement: int, language: str = "en") -> str:
    """The label, the counts, the score with its interval, and the counts of each group."""
    say = catalogue(language)
    agree, disagree, seen = (int(n) for n in done.totals[statement])
    scores = done.consensus
    parts = [
        say(f"opinion.{label(done, statement)}"),
        say(
            "opinion.counts",
            agree=say.number(agree),
            disagree=say.number(disagree),
            passed=say.number(seen - agree - disagree),
            seen=say.number(seen),
        ),
        say(
            "opinion.score",
            value=say.number(float(scores.value[statement]), 2),
            low=say.number(float(scores.low[statement]), 2),
            high=say.number(float(scores.high[statement]), 2),
        ),
    ]
    if done.stability.groups:
        parts += [
            say(
                "opinion.group",
                group=group + 1,
                agree=say.number(row[0]),
                disagree=say.number(row[1]),
                seen=say.number(row[2]),
            )
            for group, row in enumerate(done.counts[:, statement].tolist())
        ]
    return "; ".join(parts) + "."


def explain_groups(done: OpinionAnalysis, language: str = "en") -> str:
    """How many groups there are and why, or why none is shown."""
    said = catalogue(language)(f"opinion.{done.stability.reason}", groups=done.stability.groups)
    return f"{said}."
