"""What a statement tells besides its subject, against a labelled set in four languages.

python -m bench.coding_about            micro-F1 by kind and language
python -m bench.coding_about --wrong    also the statements told otherwise
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import yaml

from relatoria.coding import CodableStatement
from relatoria.coding.describing import describe

DATA = Path(__file__).parents[1] / "tests" / "coding" / "data" / "about.yaml"
KINDS = {
    "groups": "group", "stance": "stance", "paradigm": "paradigm", "actors": "actor",
    "instruments": "citation",
}  # fmt: skip


def cases() -> list[dict[str, Any]]:
    """The labelled statements."""
    read: list[dict[str, Any]] = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    return read


def due(case: dict[str, Any], name: str) -> set[str]:
    """What is due of one kind; a stance as ``term=position``."""
    labels = case.get(name, ())
    if isinstance(labels, dict):
        return {f"{term}={position}" for term, position in labels.items()}
    return set(labels)


def told(case: dict[str, Any], name: str) -> set[str]:
    """What is found of one kind."""
    details = describe(CodableStatement("x", case["text"], case["lang"]))
    of_kind = [one for one in details if one.kind == KINDS[name]]
    return {f"{one.value}={one.stance}" if one.stance else one.value for one in of_kind}


def figures(language: str, name: str) -> tuple[int, int, int]:
    """Labels due, given and right of one kind in one language."""
    pairs = [(due(one, name), told(one, name)) for one in cases() if one["lang"] == language]
    return (
        sum(len(truth) for truth, _ in pairs),
        sum(len(found) for _, found in pairs),
        sum(len(truth & found) for truth, found in pairs),
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true")
    if parser.parse_args().wrong:
        for case in cases():
            for name in KINDS:
                truth, found = due(case, name), told(case, name)
                if truth != found:
                    print(f"    {name}: due {sorted(truth)} told {sorted(found)}: {case['text']}")
    for name in KINDS:
        row = []
        for language in ("en", "es", "pt", "fr"):
            wanted, given, right = figures(language, name)
            row.append(f"{language} {2 * right / max(wanted + given, 1):.3f} ({wanted})")
        print(f"{name}: micro-F1 {'  '.join(row)}")


if __name__ == "__main__":
    main()
