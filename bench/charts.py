"""Milliseconds of the processor and bytes of every kind of drawing.

    python -m bench.charts

Cold is the first drawing in a process (outlines are read, projected, simplified), warm the median
of those that follow.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from relatoria.evidence.areas import alpha3_of, area_set, name_of
from relatoria.evidence.charts import (
    Bar,
    Bars,
    Chord,
    Flow,
    FlowMap,
    Group,
    Line,
    Map,
    Pyramid,
    Series,
    Spec,
    draw,
)
from relatoria.evidence.datasets import Data, open_data

_ROUNDS = 15
_WORDS = ("Title", "Summary.", "persons", "en")
_NOTE = "Boundaries, names and designations shown imply no official endorsement or acceptance."


def _specs(data: Data) -> dict[str, Spec]:
    table = data.query("migrant_stock", indicator="stock", counterpart="_T", years=(2024, 2024))
    stock = dict(zip(table["REF_AREA"].to_pylist(), table["OBS_VALUE"].to_pylist(), strict=True))
    names = {code: name_of(code) for code in stock}
    top = [code for code in sorted(stock, key=lambda c: -(stock[c] or 0)) if alpha3_of(code)][:20]
    pairs = [[float(abs(i - j) * 1000) for j in range(20)] for i in range(20)]
    region = area_set("419").members
    worldwide = Map(*_WORDS, stock, names, "no figure", _NOTE, inset="Caribbean")
    return {
        "map, world": worldwide,
        "map, region": Map(*_WORDS, stock, names, "no figure", _NOTE, focus=region),
        "flow map": FlowMap(
            *_WORDS,
            tuple(Flow(c, "840", stock[c] or 0.0, names[c]) for c in top[1:11]),
            _NOTE,
            "840",
        ),
        "chord": Chord(*_WORDS, tuple(names[c] for c in top), tuple(map(tuple, pairs))),
        "series": Series(
            *_WORDS, tuple(Line(str(n), tuple((y, y * n) for y in range(1950, 2024)))
                           for n in range(1, 4))),
        "pyramid": Pyramid(*_WORDS, "women", "men",
                           tuple(Group(f"{a}+", 90.0 - a, 80.0 - a) for a in range(0, 75, 5))),
        "bars": Bars(*_WORDS, tuple(Bar(names[c], stock[c] or 0.0) for c in top)),
    }  # fmt: skip


def _timed(work: Callable[[], str]) -> tuple[float, float, int]:
    """Milliseconds of the first call and median of the others, bytes of the answer."""
    times = []
    made = ""
    for _ in range(_ROUNDS):
        began = time.process_time()
        made = work()
        times.append((time.process_time() - began) * 1000)
    return times[0], statistics.median(times[1:]), len(made.encode())


def main() -> None:
    """Print a row a drawing."""
    print(f"{'drawing':14}{'cold ms':>10}{'warm ms':>10}{'bytes':>10}")
    for name, spec in _specs(open_data()).items():
        cold, warm, size = _timed(lambda spec=spec: draw(spec, "n"))  # type: ignore[misc]
        print(f"{name:14}{cold:10.1f}{warm:10.2f}{size:10,}")


if __name__ == "__main__":
    main()
