"""What a page shows besides text: ruled lines and images."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.formats.pdf import library

_MOST_OBJECTS = 20_000
_THIN = 3.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lengths in points, in the page's own coordinates."""

    rules: tuple[tuple[float, float, float, float], ...]
    """Thin straight lines and boxes: left, bottom, right, top."""
    image_area: float
    """Square points that images cover, counted as often as they overlap."""
    objects: int


def drawing_of(page: int) -> Drawing:
    """The rules and images of ``page``, a PDFium handle."""
    buffers = library.Buffers()
    at, corners = buffers.corners_at, buffers.corners
    rules = []
    area = 0.0
    count = library.count_objects(page)
    for index in range(min(count, _MOST_OBJECTS)):
        item = library.get_object(page, index)
        kind = library.object_type(item)
        if kind not in (library.PATH, library.IMAGE):
            continue
        if not library.object_bounds(item, *at):
            continue
        left, bottom, right, top = corners
        if kind == library.IMAGE:
            area += (right - left) * (top - bottom)
        elif top - bottom < _THIN or right - left < _THIN:
            rules.append((left, bottom, right, top))
        elif right - left > 20:
            # A cell drawn as a box: its edges are rules.
            rules.append((left, bottom, right, bottom))
            rules.append((left, top, right, top))
    return Drawing(tuple(rules), area, count)
