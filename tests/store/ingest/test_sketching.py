"""Signatures of texts tell how much they share."""

from __future__ import annotations

import random

import pytest

from relatoria.store.ingest.sketching import near_pairs, packed, similarity, sketch_of, unpacked


def text(seed: int, words: int = 600) -> list[str]:
    draw = random.Random(seed)  # noqa: S311 - the same texts every time
    return [f"palabra{draw.randrange(4000)}" for _ in range(words)]


def exact(one: list[str], other: list[str]) -> float:
    a, b = ({tuple(t[n : n + 5]) for n in range(len(t) - 4)} for t in (one, other))
    return len(a & b) / len(a | b)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.9, 1.0])
@pytest.mark.parametrize("words", [50, 2000])
def test_the_estimate_is_near_the_true_similarity(share, words):
    wrong = []
    for seed in range(8):
        one, other = text(seed, words), text(seed + 100, words)
        cut = int(words * share)
        mixed = one[:cut] + other[cut:]
        guess = similarity(sketch_of(" ".join(one)), sketch_of(" ".join(mixed)))
        wrong.append(guess - exact(one, mixed))
    assert abs(sum(wrong) / len(wrong)) < 0.05


def test_case_accents_and_punctuation_do_not_matter():
    assert sketch_of("Así, ¡también! se dice: «hola»") == sketch_of("asi tambien SE DICE hola")


def test_a_text_without_words_is_like_nothing():
    assert similarity(sketch_of("…"), sketch_of("…")) == 0.0


def test_signatures_survive_their_column():
    one = sketch_of(" ".join(text(1)))
    assert unpacked(packed(one)) == one
    assert unpacked(packed(())) == ()


def test_pairs_are_found_within_and_to_those_before_once_each():
    base = text(3)
    near = base[:-30] + text(4, 30)
    sketches = {n: sketch_of(" ".join(t)) for n, t in enumerate((base, near, text(5), near))}
    fresh = [(n, sketches[n]) for n in (1, 2)]
    found = list(near_pairs(fresh, sketches.items(), 0.55))
    assert [(one, other) for one, other, _ in found] == [(0, 1), (1, 3)]


def test_no_pair_above_the_threshold_is_missed_by_the_bands():
    found = 0
    for seed in range(60):
        base = text(seed, 400)
        near = base[:300] + text(seed + 500, 100)
        pair = [(0, sketch_of(" ".join(base))), (1, sketch_of(" ".join(near)))]
        alike = similarity(pair[0][1], pair[1][1])
        found += bool(list(near_pairs(pair, pair, 0.55))) == (alike >= 0.55)
    assert found >= 59
