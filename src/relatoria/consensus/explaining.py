"""Each score in words, with the counts it rests on, in the languages of the interface."""

from __future__ import annotations

from relatoria.consensus.opinion import OpinionAnalysis
from relatoria.i18n import Catalogue, catalogue

CONSENSUS = 0.7
"""Score from which people agree, when its whole interval is above."""
DIVIDED = 0.5
"""Score below which opinions differ, when its whole interval is below."""
FEWEST = 10


def label(done: OpinionAnalysis, statement: int) -> str:
    """One of consensus, against, bridging, divided, uncertain, few_votes.

    Consensus, a shared no and division are said only where the whole interval is on one side; a
    score that may be either is uncertain. Nor is there a consensus, or a shared no, where one part
    of the room or one group surely stands aside.
    """
    low, high = float(done.consensus.low[statement]), float(done.consensus.high[statement])
    asked = (done.counts[:, statement, 2] > 0).all()
    if int(done.totals[statement, 2]) < FEWEST or not asked:
        return "few_votes"
    together, apart = (float(one[statement]) for one in done.weakest)
    if low >= CONSENSUS and together >= CONSENSUS:
        return "consensus"
    if float(done.rejection.low[statement]) >= CONSENSUS and apart >= CONSENSUS:
        return "against"
    if float(done.bridging[statement]) >= CONSENSUS:
        return "bridging"
    return "divided" if high < DIVIDED else "uncertain"


def explain(done: OpinionAnalysis, statement: int, language: str = "en") -> str:
    """The label, the counts, the score with its interval, what the score and its robust form rest
    on, and the counts of each group.
    """
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
    parts += [_along_the_line(done, statement, say), _if_infiltrated(done, statement, say)]
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


def _along_the_line(done: OpinionAnalysis, statement: int, say: Catalogue) -> str:
    rows = done.part_counts[:, statement].tolist()
    told = [say("opinion.of", agree=say.number(a), seen=say.number(n)) for a, _, n in rows]
    return say("opinion.part", parts=", ".join(told))


def _if_infiltrated(done: OpinionAnalysis, statement: int, say: Catalogue) -> str:
    """What the robust score rests on."""
    left = int(done.robust.agree[statement])
    accounts = say.number(done.robust.accounts)
    if not left:
        return say("opinion.fragile", accounts=accounts)
    return say(
        "opinion.robust",
        accounts=accounts,
        agree=say.number(left),
        seen=say.number(int(done.robust.seen[statement])),
        value=say.number(float(done.robust.value[statement]), 2),
    )


def explain_groups(done: OpinionAnalysis, language: str = "en") -> str:
    """How many groups there are and why, or why none is shown."""
    said = catalogue(language)(f"opinion.{done.stability.reason}", groups=done.stability.groups)
    return f"{said}."
