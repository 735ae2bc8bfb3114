"""What is read right in the project's own documents in four languages.

python -m bench.corpus        a line each question, then what went wrong
"""

from __future__ import annotations

from collections import Counter

from tests.corpus.measure import Outcome, documents, measure


def main() -> None:
    """Print the shares and the errors."""
    outcomes = [measure(path) for path in documents()]
    total: Counter[str] = sum((o.counts for o in outcomes), Counter())
    for question in sorted(q.removesuffix(" asked") for q in total if q.endswith(" asked")):
        right, asked = total[f"{question} right"], total[f"{question} asked"]
        print(f"{question:22} {right:4} of {asked:4}  {right / asked:.3f}")
    print(f"wrong names {total['wrong names']}, items invented {total['items invented']}")
    for outcome in outcomes:
        _print_errors(outcome)


def _print_errors(outcome: Outcome) -> None:
    for line in outcome.wrong:
        print(f"  {outcome.name}: {line}")


if __name__ == "__main__":
    main()
