"""Near-duplicate texts: MinHash signatures of five-word shingles, compared through bands.

Signatures by one-permutation hashing (Li, Owen and Zhang 2012) with optimal densification
(Shrivastava 2017): one hash a shingle instead of 128, the same estimate of the Jaccard
similarity (Broder 1997; standard error below 0.05). Bands of three rows (Leskovec, Rajaraman and
Ullman, *Mining of Massive Datasets*, ch. 3) find 99.9 % of the pairs at 0.55 and compare 4 % of
those at 0.1, so that thousands of documents cost no more than their number says.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from zlib import crc32

from relatoria.schemes.names import words_of

SIZE = 128
SHINGLE = 5
_LAYOUT = struct.Struct(f"<{SIZE}I")
_EMPTY = 0xFFFFFFFF
_SPREAD = 0x9E3779B97F4A7C15
_64_BITS = 0xFFFFFFFFFFFFFFFF
_ROWS = 3
_BANDS = SIZE // _ROWS

Sketch = tuple[int, ...]
"""128 numbers of 32 bits; empty for a text without words."""


def sketch_of(text: str) -> Sketch:
    """The signature of ``text``; case, accents and punctuation do not matter."""
    words = [word.encode() for word in words_of(text)]
    if not words:
        return ()
    last = max(1, len(words) - SHINGLE + 1)
    least = [_EMPTY] * SIZE
    for shingle in {b" ".join(words[at : at + SHINGLE]) for at in range(last)}:
        # The checksum tells shingles apart; the multiplication (Fibonacci hashing) spreads it.
        value = crc32(shingle) * _SPREAD & _64_BITS
        place, rank = value >> 57, value >> 25 & _EMPTY
        least[place] = min(least[place], rank)
    return tuple(_borrowed(least, place) for place in range(SIZE))


def _borrowed(least: list[int], place: int) -> int:
    value, attempt = least[place], 0
    while value == _EMPTY:
        attempt += 1
        seed = struct.pack("<II", place, attempt)
        value = least[blake2b(seed, digest_size=1).digest()[0] & (SIZE - 1)]
    return value


def packed(sketch: Sketch) -> bytes:
    """``sketch`` as its column holds it: 512 bytes, or none."""
    return _LAYOUT.pack(*sketch) if sketch else b""


def unpacked(data: bytes) -> Sketch:
    """The signature in ``data``; empty where there is none."""
    return _LAYOUT.unpack(data) if len(data) == _LAYOUT.size else ()


def similarity(one: Sketch, other: Sketch) -> float:
    """Estimated Jaccard similarity of two texts' shingles, 0 to 1."""
    if not one or not other:
        return 0.0
    return sum(map(int.__eq__, one, other)) / SIZE


def near_pairs(
    fresh: Iterable[tuple[int, Sketch]], others: Iterable[tuple[int, Sketch]], least: float
) -> Iterator[tuple[int, int, float]]:
    """Pairs of ids with a similarity of at least ``least``: within ``fresh`` and to ``others``.

    Each pair once, the earlier id first. ``others`` may be any number: they pass by once.
    """
    bands: dict[tuple[int, Sketch], list[int]] = defaultdict(list)
    known: dict[int, Sketch] = {}
    for number, sketch in fresh:
        yield from _near(number, sketch, bands, known, least)
        known[number] = sketch
        for band in _bands(sketch):
            bands[band].append(number)
    for number, sketch in others:
        if number not in known:
            yield from _near(number, sketch, bands, known, least)


def _near(
    number: int,
    sketch: Sketch,
    bands: dict[tuple[int, Sketch], list[int]],
    known: dict[int, Sketch],
    least: float,
) -> Iterator[tuple[int, int, float]]:
    met = {other for band in _bands(sketch) if band in bands for other in bands[band]}
    for other in sorted(met):
        alike = similarity(sketch, known[other])
        if alike >= least:
            yield min(number, other), max(number, other), alike


def _bands(sketch: Sketch) -> Iterator[tuple[int, Sketch]]:
    if sketch:
        for band in range(_BANDS):
            yield band, sketch[band * _ROWS : (band + 1) * _ROWS]
