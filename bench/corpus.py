"""What is read right in the project's own documents in four languages.

python -m bench.corpus                    shares of each set, then what went wrong
python -m bench.corpus unseen             one set alone (known, unseen, unseen2, unseen3)
python -m bench.corpus unseen2 --shares   the shares alone
"""

from __future__ import annotations

import sys
from collections import Counter

from tests.corpus.measure import SETS, Outcome, documents, measure, set_of


def main() -> None:
    """Print the shares and the errors."""
    asked = [name for name in sys.argv[1:] if name in SETS] or list(SETS)
    for name in asked:
        outcomes = [measure(path) for path in documents() if set_of(path) == name]
        _print_shares(name, outcomes)
        if "--shares" not in sys.argv:
            for outcome in outcomes:
                _print_errors(outcome)


def _print_shares(name: str, outcomes: list[Outcome]) -> None:
    total: Counter[str] = sum((o.counts for o in outcomes), Counter())
    print(f"== {name}: {len(outcomes)} documents")
    for question in sorted(q.removesuffix(" asked") for q in total if q.endswith(" asked")):
        right, asked = total[f"{question} right"], total[f"{question} asked"]
        print(f"{question:22} {right:4} of {asked:4}  {right / asked:.3f}")
    others = total["somebody else's words"]
    print(f"wrong names {total['wrong names']} ({others} of them another person)")
    print(f"items invented {total['items invented']}")


def _print_errors(outcome: Outcome) -> None:
    for line in outcome.wrong:
        print(f"  {outcome.name}: {line}")


if __name__ == "__main__":
    main()
