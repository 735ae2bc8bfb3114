"""Coding of proposals held out: own words, labelled before the model saw them, four languages.

python -m bench.coding_held_out            figures per language
python -m bench.coding_held_out --wrong    also the statements coded otherwise
"""

from __future__ import annotations

import argparse
from pathlib import Path

from relatoria.coding import CodableStatement
from relatoria.coding.coder import coder

DATA = Path(__file__).parents[1] / "tests" / "coding" / "data"
LANGUAGES = ("en", "es", "pt", "fr")

Row = tuple[str, frozenset[str], frozenset[str]]


def held_out(language: str) -> list[Row]:
    """Text, objectives and themes of every proposal in ``language``."""
    text = (DATA / f"held_out_{language}.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [(words, _codes(gcm), _codes(themes)) for gcm, themes, words in rows]


def _codes(column: str) -> frozenset[str]:
    return frozenset() if column == "-" else frozenset(column.split(","))


def figures(language: str, framework: str, *, wrong: bool = False) -> tuple[int, int, int]:
    """Codes due, given and right; prints what was coded otherwise where ``wrong``."""
    due = given = right = 0
    for words, objectives, themes in held_out(language):
        truth = objectives if framework == "gcm" else themes
        made = coder((framework,)).code(CodableStatement("x", words, language))
        found = {one.notation for one in made}
        due, given, right = due + len(truth), given + len(found), right + len(truth & found)
        if wrong and truth != found:
            print(f"    due {sorted(truth)} given {sorted(found)}: {words}")
    return due, given, right


def main() -> None:
    """Print micro-F1 per language and framework."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true")
    wrong = parser.parse_args().wrong
    for framework in ("themes", "gcm"):
        for language in LANGUAGES:
            due, given, right = figures(language, framework, wrong=wrong)
            print(
                f"{framework} {language}: micro-F1 {2 * right / (due + given):.3f} "
                f"(precision {right / max(given, 1):.3f}, recall {right / due:.3f}, due {due})"
            )


if __name__ == "__main__":
    main()
