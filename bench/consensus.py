"""How well the analysis of votes does: agreement with Polis, prediction, groups, lists, attacks.

    python -m bench.consensus [--only NAME] [--orders N] [--draws N] [MEASUREMENT …]

Each word is a measurement, all of them without one. Reads the open conversations of the
development data; settings are those of the package, the same for every conversation. Speed is in
``bench.consensus_speed``.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from bench.consensus_data import planted, reordered, shuffled
from relatoria.consensus import opinion, polis
from relatoria.consensus.canonical import canonical_order
from relatoria.consensus.loading import Round, round_of
from relatoria.consensus.opinion import groups as group_tests
from relatoria.consensus.opinion.choosing import choose
from relatoria.consensus.opinion.groups import adjusted_rand
from relatoria.consensus.opinion.lowrank import Settings, fit
from relatoria.consensus.polis.priorities import group_informed_consensus, priorities
from relatoria.consensus.votes import VoteMatrix, from_arrays
from relatoria.formats import polis_csv
from relatoria.formats.polis_csv import Conversation

OPEN = Path(__file__).resolve().parents[2] / "shared" / "polis-open"
REFERENCE = OPEN / "reference" / "polis-own" / "biodiversity"
ONLY = ""
ORDERS = 2
"""Whole analyses of each conversation in another order of its participants."""
DRAWS = 20
"""Rooms dealt out anew."""


def conversations() -> Iterator[tuple[str, Conversation, Round]]:
    """The conversations that have votes, with the statements Polis holds to be about people."""
    meta = {str(int(float(r["tid"]))) for r in table("statements.csv") if r["meta"] == "1"}
    for folder in sorted(OPEN.iterdir()):
        if (folder / "participants-votes.csv").is_file() and ONLY in folder.name:
            conversation = polis_csv.read(folder)
            known = meta if folder.name.endswith("biodiversity") else ()
            yield folder.name[:28], conversation, round_of(conversation, known)


def table(name: str) -> list[dict[str, str]]:
    """A file of the reference."""
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def rand(theirs: dict[str, str], votes: VoteMatrix, groups: np.ndarray) -> float:
    """Adjusted Rand index over the participants that both placed."""
    names = {name: i for i, name in enumerate(sorted(set(theirs.values())))}
    cross = np.zeros((len(names), int(groups.max(initial=0)) + 1))
    for person, group in zip(votes.participants, groups, strict=True):
        if person in theirs and group >= 0:
            cross[names[theirs[person]], group] += 1
    return adjusted_rand(cross)


def exact() -> None:
    """Largest difference from Polis's own output on the biodiversity conversation."""
    for name, conversation, data in conversations():
        if not name.endswith("biodiversity"):
            continue
        done = polis.analyse(data.votes, data.rejected, data.meta)
        rows = {str(int(float(r["tid"]))): r for r in table("statements.csv")}

        def column(key: str, rows: dict[str, dict[str, str]] = rows) -> np.ndarray:
            return np.array([float(rows[s][key]) for s in data.votes.statements])  # noqa: B023

        labels = np.array([int(conversation.groups.get(p, -1)) for p in data.votes.participants])
        counts = data.votes.tally(labels, 2)
        for axis, key in enumerate(("pc1", "pc2")):
            print(f"  |cos| {key}: 1 - {1 - abs(column(key) @ done.map.components[axis]):.1e}")
        for axis, key in enumerate(("proj_x", "proj_y")):
            ours = done.map.statement_positions[:, axis]
            ours = ours * np.sign(ours @ column(key))
            print(f"  {key}: {np.abs(ours - column(key)).max():.1e}")
        found = group_informed_consensus(counts)
        shown = priorities(counts, done.map.extremity, data.meta)
        print(f"  extremity: {np.abs(done.map.extremity - column('extremity')).max():.1e}")
        gap = np.abs(found - column("group_aware_consensus")).max()
        print(f"  group-informed consensus: {gap:.1e}")
        print(f"  priority: {np.abs(shown - column('priority')).max():.1e}")
        likeness = rand(conversation.groups, data.votes, done.groups)
        print(f"  groups, adjusted Rand index: {likeness:.3f}")


def groups() -> None:
    """Adjusted Rand index of the Polis engine's groups, and what the default engine finds."""
    for name, conversation, data in conversations():
        done = polis.analyse(data.votes, data.rejected, data.meta)
        ours = opinion.analyse(data.votes, data.rejected | data.meta)
        s = ours.stability
        likeness = rand(conversation.groups, data.votes, done.groups)
        known = len(set(conversation.groups.values()))
        print(
            f"  {name:28} Polis k={known}, engine k={done.group_count}, ARI {likeness:.2f} | "
            f"default: {s.groups} ({s.reason}, likeness {min(s.likeness, default=0):.2f}), "
            f"rank {ours.rank}",
            flush=True,
        )


def predict() -> None:
    """Error of held-out votes (a tenth, five splits): Polis's two components and ours."""
    won = 0
    rows = 0
    for name, _, data in conversations():
        votes = data.votes
        errors = np.zeros((5, 4))
        for split in range(5):
            held = np.random.default_rng([7, split]).random(len(votes.codes)) < 0.1
            train, truth = votes.keep(~held), votes.codes[held].astype(float)
            at, of = votes.rows[held], votes.columns[held]
            errors[split] = [
                np.sqrt(np.mean((truth - guess) ** 2)) for guess in _guesses(train, at, of)
            ]
        mean = errors.mean(axis=0)
        won += int(mean[3] < min(mean[1], mean[2]))
        rows += 1
        print(
            f"  {name:28} mean {mean[0]:.3f}  two components {mean[1]:.3f}, scaled {mean[2]:.3f}  "
            f"ours {mean[3]:.3f}", flush=True,
        )  # fmt: skip
    print(f"  better than the better of Polis's two in {won} of {rows}")


def _guesses(train: VoteMatrix, at: np.ndarray, of: np.ndarray) -> list[np.ndarray]:
    space = polis.analyse(train).map
    scale = np.sqrt(np.maximum(train.counts, 1) / train.shape[1])[:, None]
    rank, ridge, _ = choose(train)
    ours, _ = fit(train, rank, settings=Settings(ridge=ridge)).predict(at, of)
    found = [-space.means[of]]
    for positions in (space.positions * scale, space.positions):
        found.append(-(space.means[of] + (positions[at] * space.components.T[of]).sum(axis=1)))
    return [*found, ours]


def order() -> None:
    """Whether orders of participants change anything, bit for bit: of what is analysed in a hundred
    orders, of every result in ``--orders`` of them."""
    for name, _, data in conversations():
        left_out = data.rejected | data.meta
        first = opinion.analyse(data.votes, left_out)
        held = _canonical(data.votes)
        alike = sum(_canonical(reordered(data.votes, seed)[0]) == held for seed in range(100))
        same = 0
        for seed in range(ORDERS):
            votes, rows = reordered(data.votes, seed)
            again = opinion.analyse(votes, left_out, (first.rank, first.ridge))
            same += int(
                (again.positions == first.positions[rows]).all()
                and (again.groups == first.groups[rows]).all()
                and (again.consensus.low == first.consensus.low).all()
                and again.stability == first.stability
            )
        print(
            f"  {name:28} analysed the same in {alike} of 100, every result in {same} of {ORDERS}",
            flush=True,
        )


def _canonical(votes: VoteMatrix) -> tuple[bytes, bytes, bytes]:
    """What the analysis works on, whatever the order of participants."""
    placed = votes.take(canonical_order(votes))
    return placed.offsets.tobytes(), placed.columns.tobytes(), placed.codes.tobytes()


def no_structure() -> None:
    """Votes dealt out anew inside each statement: how often no stable groups are reported."""
    rooms = [c for c in conversations() if len(c[2].votes.codes) < 8_000]
    none = 0
    for seed in range(DRAWS):
        _, _, data = rooms[seed % len(rooms)]
        done = opinion.analyse(shuffled(data.votes, seed), data.rejected | data.meta)
        none += int(not done.stability.stable)
    print(f"  no stable groups in {none} of {DRAWS}")


def planted_groups() -> None:
    """Rooms of 20 to 120 people in groups, 40 statements: found, and how exactly."""
    for size in (20, 40, 80, 120):
        for shares in ((0.5, 0.5), (0.7, 0.3), (0.4, 0.35, 0.25)):
            sizes = tuple(round(share * size) for share in shares)
            found, likeness = 0, []
            for seed in range(5):
                votes, truth = planted(sizes, 40, seed)
                done = opinion.analyse(votes)
                found += int(done.stability.groups == len(sizes))
                placed = done.groups >= 0
                cross = np.zeros((len(sizes), max(done.stability.groups, 1)))
                np.add.at(cross, (truth[placed], done.groups[placed]), 1)
                likeness.append(adjusted_rand(cross) if placed.any() else 0.0)
            print(
                f"  {sizes}: {found} of 5, adjusted Rand index {np.mean(likeness):.2f}", flush=True
            )


def lists() -> None:
    """Overlap of the ten highest statements with those of rooms drawn anew, Polis and ours."""
    won = rows = 0
    for name, _, data in conversations():
        left_out = data.rejected | data.meta
        theirs = polis.analyse(data.votes, data.rejected, data.meta)
        ours = _scores_alone(data.votes, left_out)
        overlap = np.zeros((20, 4))
        for draw in range(20):
            picks = np.random.default_rng([22, draw]).integers(
                0, data.votes.shape[0], data.votes.shape[0]
            )
            votes = data.votes.take(picks)
            again = polis.analyse(votes, data.rejected, data.meta)
            mine = _scores_alone(votes, left_out, (ours.rank, ours.ridge))
            overlap[draw] = (
                _shared(theirs.group_informed_consensus, again.group_informed_consensus, left_out),
                _shared(ours.consensus.low, mine.consensus.low, left_out),
                _shared(ours.consensus.value, mine.consensus.value, left_out),
                _shared(ours.bridging, mine.bridging, left_out),
            )
        mean = overlap.mean(axis=0)
        won, rows = won + (mean[1:] > mean[0]), rows + 1
        print(
            f"  {name:28} Polis {mean[0]:.2f}  ours by the lower bound {mean[1]:.2f}, "
            f"by the score {mean[2]:.2f}, bridging {mean[3]:.2f}", flush=True,
        )  # fmt: skip
    print(f"  higher in {won} of {rows} (lower bound, score, bridging)")


def _scores_alone(
    votes: VoteMatrix, left_out: np.ndarray, factors: tuple[int, float] | None = None
) -> opinion.OpinionAnalysis:
    """The analysis without its tests of groups, on which no score of a statement hangs."""
    before, group_tests.NULL_DRAWS = group_tests.NULL_DRAWS, 2
    try:
        return opinion.analyse(votes, left_out, factors)
    finally:
        group_tests.NULL_DRAWS = before


def _top(scores: np.ndarray, left_out: np.ndarray, count: int) -> set[int]:
    return set(np.argsort(-np.where(left_out, -1.0, scores), kind="stable")[:count].tolist())


def _shared(one: np.ndarray, other: np.ndarray, left_out: np.ndarray) -> int:
    return len(_top(one, left_out, 10) & _top(other, left_out, 10))


def attack() -> None:
    """A fifth more accounts that vote as the other camp does and agree with a target.

    Each copies twenty votes of one member of that camp, or (mixed) draws them from all of it.
    """
    for mixed in (False, True):
        lifted, tried = np.zeros(5, int), 0
        for _, _, data in conversations():
            if 150 <= data.votes.shape[0] <= 600:
                found = _attacked(data, mixed)
                lifted, tried = lifted + found.sum(axis=0), tried + len(found)
                print(f"    so far {lifted.tolist()} of {tried}", flush=True)
        kinds = ("group-informed consensus", "consensus", "its lower bound", "bridging", "robust")
        told = ", ".join(f"{kind} {count}" for kind, count in zip(kinds, lifted, strict=True))
        print(
            f"  {'mixed' if mixed else 'copies'}: of {tried} targets lifted into the first tenth:"
        )
        print(f"    {told}")


def _attacked(data: Round, mixed: bool) -> np.ndarray:
    """Targets x scores: whether the attack put the target among the first tenth."""
    left_out = data.rejected | data.meta
    tenth = max(1, int((~left_out).sum()) // 10)
    theirs = polis.analyse(data.votes, data.rejected, data.meta)
    ours = _scores_alone(data.votes, left_out)

    def leading(one: polis.PolisAnalysis, other: opinion.OpinionAnalysis) -> list[set[int]]:
        scores = (
            one.group_informed_consensus, other.consensus.value, other.consensus.low,
            other.bridging, other.robust.value,
        )  # fmt: skip
        return [_top(score, left_out, tenth) for score in scores]

    before = leading(theirs, ours)
    found = []
    for target, camp in _partisan(theirs, left_out):
        votes = _infiltrated(theirs, target, camp, mixed)
        again = polis.analyse(votes, data.rejected, data.meta)
        after = leading(again, _scores_alone(votes, left_out, (ours.rank, ours.ridge)))
        found.append([target in b and target not in a for a, b in zip(before, after, strict=True)])
    return np.array(found, bool).reshape(len(found), len(before))


def _partisan(done: polis.PolisAnalysis, left_out: np.ndarray) -> list[tuple[int, int]]:
    """The eight statements on which two groups differ most, and the group that is against."""
    share = (done.counts[:, :, 0] + 1) / (done.counts[:, :, 2] + 2)
    seen = done.counts[:, :, 2].min(axis=0) >= 5
    gap = np.where(seen & ~left_out, share.max(axis=0) - share.min(axis=0), -1.0)
    return [(int(j), int(share[:, j].argmin())) for j in np.argsort(-gap, kind="stable")[:8]]


def _infiltrated(
    done: polis.PolisAnalysis, target: int, camp: int, mixed: bool = False
) -> VoteMatrix:
    votes = done.votes
    draw = np.random.default_rng([20, target])
    members = np.flatnonzero((done.groups == camp) & (votes.counts > 1))
    rows, columns, codes = [votes.rows], [votes.columns], [votes.codes]
    puppets = votes.shape[0] // 5
    for puppet in range(puppets):
        copied = votes.take(members if mixed else draw.choice(members, 1))
        keep = draw.permutation(np.flatnonzero(copied.columns != target))
        keep = keep[np.sort(np.unique(copied.columns[keep], return_index=True)[1])][:20]
        rows.append(np.full(len(keep) + 1, votes.shape[0] + puppet, np.int32))
        columns.append(np.append(copied.columns[keep], target).astype(np.int32))
        codes.append(np.append(copied.codes[keep], 1).astype(np.int8))
    names = (*votes.participants, *(f"{10**9 + i}" for i in range(puppets)))
    return from_arrays(
        np.concatenate(rows),
        np.concatenate(columns),
        np.concatenate(codes),
        names,
        votes.statements,
    )


MEASUREMENTS = {
    "exact": exact, "groups": groups, "predict": predict, "order": order,
    "shuffled": no_structure, "planted": planted_groups, "lists": lists, "attack": attack,
}  # fmt: skip


def main() -> None:
    """Run the measurements asked for."""
    global ONLY, ORDERS, DRAWS
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("what", nargs="*", choices=[*MEASUREMENTS, []])
    parser.add_argument("--only", default="", help="conversations whose name holds this")
    parser.add_argument("--orders", type=int, default=ORDERS, help="whole analyses of `order` (2)")
    parser.add_argument("--draws", type=int, default=DRAWS, help="rooms of `shuffled` (20)")
    given = parser.parse_args()
    ONLY, ORDERS, DRAWS = given.only, given.orders, given.draws
    for name in given.what or MEASUREMENTS:
        print(f"{name}: {(MEASUREMENTS[name].__doc__ or '').splitlines()[0]}")
        MEASUREMENTS[name]()


if __name__ == "__main__":
    main()
