"""A floor debate stays anonymous unless a name is printed."""

from __future__ import annotations

import pytest

from relatoria.model import Mode, Record
from relatoria.reading import read_bytes

REPORT = """\
# REPORT OF THE WORKSHOP

## A. Ships

The speakers were Ada Morne, of the Port Office, and Ben Cole, a consultant. The moderator was
Ida Frey.

The representative of the Port Office said that ships were late.

{debate}
"""


def report(debate: str) -> Record:
    return read_bytes(REPORT.format(debate=debate).encode(), "report.md")


def test_somebody_whom_no_panel_announces_is_named_by_the_words_of_the_debate() -> None:
    record = report("In the floor debate, Robert Pym recalled that the harbour was old.")
    debate, named = record.contributions[-2:]
    assert debate.mode is Mode.FLOOR_DEBATE
    assert debate.attributed_to is None
    assert named.parent == debate.id
    agent = record.agent(named.attributed_to)
    assert agent is not None
    assert agent.name == "Robert Pym"


@pytest.mark.parametrize(
    "debate",
    [
        "In the floor debate, the harbour was said to be old.",
        "In the floor debate, the work of Jane Doe was quoted.",
    ],
)
def test_nobody_is_named_where_nobody_speaks(debate: str) -> None:
    record = report(debate)
    assert record.contributions[-1].mode is Mode.FLOOR_DEBATE
    assert record.contributions[-1].attributed_to is None
