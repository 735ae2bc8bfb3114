"""Figures of coding: agreement with readers, calibration, parity, near misses, speed.

    python -m bench.coding            every figure
    python -m bench.coding --quick    without cross-validation

Needs the development data beside the checkout and numpy (extra ``consensus``).
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from tests.shared import SHARED

from relatoria.coding import CodableStatement
from relatoria.coding.citing import cited_in
from relatoria.coding.coder import Coder, coder
from relatoria.coding.fitting import prior_of
from relatoria.coding.model import shipped_model
from relatoria.coding.training import (
    TRAINED,
    LabelledStatement,
    empty_model,
    featurise,
    fit_framework,
    labels_of,
    log_odds,
    shipped_statements,
)
from relatoria.schemes.glossary import glossary

NEAR_MISSES = Path(__file__).parents[1] / "tests" / "coding" / "near_misses.yaml"
GOLD_WEIGHT = 2.0
BINS = 10
ROUNDS = 25


def lines(path: Path) -> list[dict[str, Any]]:
    """The JSON lines of ``path``."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def gold() -> list[LabelledStatement]:
    """The adjudicated items; the section is the group."""
    items = {row["id"]: row for row in lines(SHARED / "gold" / "seed002" / "items.jsonl")}
    return [
        LabelledStatement(
            CodableStatement(row["id"], row["text"], "en"),
            {"themes": tuple(row["themes"]), "gcm": tuple(str(one) for one in row["gcm"])},
            items[row["id"]]["section"],
            GOLD_WEIGHT,
        )
        for row in lines(SHARED / "gold" / "themes" / "codes.jsonl")
    ]


def micro(predicted: Any, truth: Any) -> float:
    """Micro-averaged F1."""
    total = predicted.sum() + truth.sum()
    return float(2 * (predicted * truth).sum() / total) if total else 1.0


def calibration_error(chances: Any, truth: Any) -> float:
    """Expected calibration error over equal bins (Naeini, Cooper and Hauskrecht 2015)."""
    flat, hits = chances.ravel(), truth.ravel()
    place = np.minimum((flat * BINS).astype(int), BINS - 1)
    return float(
        sum(
            abs(hits[place == one].mean() - flat[place == one].mean()) * (place == one).mean()
            for one in range(BINS)
            if (place == one).any()
        )
    )


def logistic(odds: Any) -> Any:
    """Log-odds to chances."""
    return 1 / (1 + np.exp(-np.clip(odds, -40, 40)))


def cross_validation(framework: str) -> None:
    """Over sections, by the very procedure of the training command.

    Fitting, calibration and threshold never see the item's section.
    """
    concepts, own, judged = glossary(), shipped_statements(), gold()
    reader = Coder(empty_model(concepts))
    notations = TRAINED[framework]
    prior = prior_of(concepts, framework, notations)
    every = own + judged
    features = featurise(reader, [one.statement for one in every])
    truth = labels_of(judged, framework, notations)
    chances = np.zeros_like(truth)
    predicted = np.zeros_like(truth)
    groups = np.array([one.group for one in judged])
    for group in sorted(set(groups)):
        inside = np.r_[np.ones(len(own), bool), groups != group]
        seen = [one for one, kept in zip(every, inside, strict=True) if kept]
        model = fit_framework(features[inside], seen, framework, prior)
        fitted = np.zeros((len(notations), features.shape[1] + 1))
        fitted[:, -1] = model.bias
        for entry, row in model.weights.items():
            for place, weight in row:
                fitted[place, entry] = weight
        odds = log_odds(features[len(own) :][groups == group], fitted)
        chances[groups == group] = logistic(model.slope * odds + model.shift)
        predicted[groups == group] = chances[groups == group] >= model.threshold
    print(
        f"{framework}: cross-validated micro-F1 {micro(predicted, truth):.3f}, "
        f"calibration error {calibration_error(chances, truth):.3f}"
    )
    report_codes(notations, predicted, truth)


def report_codes(notations: tuple[str, ...], predicted: Any, truth: Any) -> None:
    """A line a code: due, given, right, F1."""
    for place, notation in enumerate(notations):
        given, due = int(predicted[:, place].sum()), int(truth[:, place].sum())
        hits = int((predicted[:, place] * truth[:, place]).sum())
        if given or due:
            f1 = 2 * hits / (given + due)
            print(f"    {notation:>3}  due {due:3}  given {given:3}  right {hits:3}  F1 {f1:.2f}")


def shipped_on_gold() -> None:
    """The model in the package, which has seen none of the gold."""
    judged = gold()
    for framework, notations in TRAINED.items():
        one = coder((framework,))
        truth = labels_of(judged, framework, notations)
        chances = np.zeros_like(truth)
        predicted = np.zeros_like(truth)
        for row, item in enumerate(judged):
            for assignment in one.code(item.statement, all_=True):
                column = notations.index(assignment.notation)
                chances[row, column] = assignment.score
                predicted[row, column] = assignment.above
        print(
            f"{framework}: shipped model on the gold, micro-F1 {micro(predicted, truth):.3f}, "
            f"calibration error {calibration_error(chances, truth):.3f}"
        )


def parallel_texts() -> dict[str, list[dict[str, str]]]:
    """SDG targets and official titles in four languages."""
    texts = {}
    for name, file in (("SDG targets", "sdg_migration.yaml"), ("GCM titles", "gcm.yaml")):
        text = (SHARED / "frameworks" / file).read_text(encoding="utf-8")
        texts[name] = [
            {k: v for k, v in {**(row.get("title_unverified") or {}), **row["title"]}.items() if v}
            | {
                k: v
                for k, v in (row.get("title_unverified") or {}).items()
                if not row["title"].get(k)
            }
            for row in yaml.safe_load(text)["concepts"]
        ]
    return texts


def parity() -> None:
    """Mean Jaccard of the codes between languages."""
    every: list[float] = []
    for name, rows in parallel_texts().items():
        found: dict[tuple[str, str], list[float]] = {}
        for row in rows:
            codes = {
                language: {
                    (one.framework, one.notation)
                    for one in coder(("gcm", "themes")).code(CodableStatement("x", text, language))
                }
                for language, text in row.items()
            }
            for pair in itertools.combinations(sorted(codes), 2):
                first, second = codes[pair[0]], codes[pair[1]]
                union = first | second
                found.setdefault(pair, []).append(
                    len(first & second) / len(union) if union else 1.0
                )
        means = {"-".join(pair): round(float(np.mean(row)), 3) for pair, row in found.items()}
        whole = [value for row in found.values() for value in row]
        every += whole
        print(f"parity, {name}: mean Jaccard {np.mean(whole):.3f}  {means}")
    print(f"parity: mean Jaccard {np.mean(every):.3f}")


def near_misses() -> None:
    """Share of the near misses coded right, and the wrong ones."""
    cases = yaml.safe_load(NEAR_MISSES.read_text(encoding="utf-8"))
    wrong = [case for case in cases if not near_miss_right(case)]
    print(f"near misses: {1 - len(wrong) / len(cases):.3f} of {len(cases)} right")
    for case in wrong:
        print("   ", case["text"], codes_of(case), case.get("has", []), case.get("not", []))


def codes_of(case: dict[str, Any]) -> set[str]:
    """The notations a case is given."""
    statement = CodableStatement("case", case["text"], case["lang"])
    return {one.notation for one in coder(("gcm", "themes")).code(statement)}


def near_miss_right(case: dict[str, Any]) -> bool:
    """Whether a case is coded and its citations found as it says."""
    codes = codes_of(case)
    cited = {one.cited for one in cited_in(case["text"])}
    return (
        set(case.get("has", [])) <= codes
        and not set(case.get("not", [])) & codes
        and ("cites" not in case or cited == set(case["cites"]))
    )


def recommendations() -> None:
    """What the shipped model makes of real text it was not written for."""
    rows = lines(SHARED / "gold" / "upr" / "recommendations.jsonl")
    one = coder(("gcm",))
    found = [one.code(CodableStatement(str(n), row["text"], "en")) for n, row in enumerate(rows)]
    counts = Counter(each.notation for row in found for each in row)
    print(f"recommendations coded: {sum(map(bool, found))} of {len(rows)}", dict(counts))


def speed() -> None:
    """Loading, and statements a second on one core."""
    started = time.process_time()
    one = Coder(shipped_model(), ("gcm", "themes"))
    for language in ("en", "es", "pt", "fr"):
        one.finder(language)
    print(f"loading: {(time.process_time() - started) * 1000:.0f} ms of processor time")
    texts = [row["text"] for row in lines(SHARED / "gold" / "upr" / "recommendations.jsonl")]
    texts += [row["text"] for row in lines(SHARED / "gold" / "themes" / "codes.jsonl")]
    statements = [CodableStatement(str(n), text, "en") for n, text in enumerate(texts)]
    gc.freeze()  # as the command does
    first = seconds_of(one, statements)
    print(f"speed, words never seen before: {len(statements) / first:,.0f} statements a second")
    # Other work on the machine takes turns with this: coding and the plain pass alternate, and the
    # best of each is compared.
    coding, passing = [], []
    for _ in range(ROUNDS):
        coding.append(seconds_of(one, statements))
        passing.append(plain_pass(texts))
    print(
        f"speed: {len(statements) / min(coding):,.0f} statements a second of processor time "
        f"(median {len(statements) / float(np.median(coding)):,.0f}; "
        f"{np.mean([len(text) for text in texts]):.0f} characters); "
        f"{min(coding) / min(passing):.1f} times a plain pass over the words"
    )


def seconds_of(one: Coder, statements: list[CodableStatement]) -> float:
    """Processor seconds to code ``statements``."""
    started = time.process_time()
    for statement in statements:
        one.code(statement)
    return time.process_time() - started


def plain_pass(texts: list[str]) -> float:
    """Processor seconds to split ``texts`` into words in lower case and do nothing else."""
    started = time.process_time()
    for text in texts:
        for word in text.split():
            word.lower()
    return time.process_time() - started


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    speed()
    shipped_on_gold()
    parity()
    near_misses()
    recommendations()
    if not arguments.quick:
        for framework in TRAINED:
            cross_validation(framework)


if __name__ == "__main__":
    main()
