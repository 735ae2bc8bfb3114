"""What is usual in a document: its body size, its leading, the right edge of its columns."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relatoria.formats.pdf.columns import Region
    from relatoria.formats.pdf.lines import Line, PageLines

_EDGE = 4.0
"""Left edges are told apart to this many points."""


@dataclass(slots=True)
class Metrics:
    """The measures of one document, in points."""

    body: float = 10.0
    """Font size of most of its characters."""
    is_body_bold: bool = False
    leadings: dict[float, float] = field(default_factory=dict)
    """Usual distance of baselines for each font size."""
    rights: dict[int, float] = field(default_factory=dict)
    """How far lines reach in columns that begin at a left edge."""
    is_spaced: bool = False
    """Whether white space stands between paragraphs."""

    def leading(self, size: float) -> float:
        """The usual distance from one baseline to the next in text of ``size``."""
        return self.leadings.get(size) or 1.2 * size

    def right(self, region: Region) -> float:
        """Where lines of ``region`` end when they are full."""
        key = round(region.left / _EDGE)
        known = (self.rights.get(key + step, 0.0) for step in (-1, 0, 1))
        return max(region.right, *known)


def body_size(pages: list[PageLines]) -> tuple[float, bool]:
    """The font size of most characters, and whether most of those are bold."""
    sizes: Counter[float] = Counter()
    bold: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[line.size] += len(line.text)
            if line.bold:
                bold[line.size] += len(line.text)
    if not sizes:
        return 10.0, False
    body = sizes.most_common(1)[0][0]
    return body, 2 * bold[body] > sizes[body]


def measure(pages: list[PageLines], regions: Iterable[Region]) -> Metrics:
    """The metrics of a document whose pages were cut into ``regions``."""
    body, is_bold = body_size(pages)
    distances: dict[float, Counter[float]] = defaultdict(Counter)
    ends: dict[int, list[float]] = defaultdict(list)
    found = [region for region in regions if not region.is_table]
    for region in found:
        lines = region.lines
        for above, below in itertools.pairwise(lines):
            if above.size == below.size:
                distance = round((above.y - below.y) * 4) / 4
                if 0.9 * above.size <= distance <= 2.2 * above.size:
                    distances[above.size][distance] += 1
        if len(lines) >= 5:
            ends[round(region.left / _EDGE)].append(_reach(lines))
    metrics = Metrics(body, is_bold)
    metrics.leadings = {size: _usual(counts) for size, counts in distances.items()}
    metrics.is_spaced = _is_spaced(found, metrics)
    metrics.rights = {left: sorted(reach)[len(reach) // 2] for left, reach in ends.items()}
    return metrics


def _reach(lines: list[Line]) -> float:
    return max(line.x1 for line in lines)


def _usual(found: Counter[float]) -> float:
    """The smallest of the frequent distances: the leading, not the space between paragraphs."""
    most = found.most_common(1)[0][1]
    return min(distance for distance, count in found.items() if count * 3 >= most)


def _is_spaced(regions: list[Region], metrics: Metrics) -> bool:
    """Whether paragraphs end in white space far more often than in a short line alone."""
    spaced = tight = 0
    for region in regions:
        width = region.right - region.left
        for above, below in zip(region.lines, region.lines[1:], strict=False):
            if above.size != metrics.body or below.size != metrics.body:
                continue
            distance, leading = above.y - below.y, metrics.leading(above.size)
            if 1.28 * leading + 0.5 < distance < 3 * leading:
                spaced += 1
            elif above.text[-1] == "." and region.right - above.x1 > 0.4 * width:
                tight += distance > 0.5 * leading
    return spaced >= 5 and spaced > 4 * tight
