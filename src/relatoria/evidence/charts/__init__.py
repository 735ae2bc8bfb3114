"""Charts: a specification in, an SVG drawing out, by string building alone.

    from relatoria.evidence.charts import Bar, Bars, draw

    draw(Bars("Top origins", "Mexico leads.", "persons", "en", (Bar("Mexico", 11_279_561),)), "a")

The drawing carries its title and its summary for screen readers, takes its colours from
presentation attributes (so that a file looks like the page without any style sheet; a page may
restyle its classes for a dark ground), and says with dashes, hatching, shapes and labels what it
says with colour. ``name`` keeps ids apart where several drawings stand in one page.

    specs.py        what can be drawn
    drawing.py      elements, escaping, the frame every drawing has
    scales.py       ticks, classes, sizes
    series.py bars.py pyramid.py chord.py choropleth.py flows.py
    geometry.py     the bundled outlines, read once
    projection.py   equal-area projections
    outlines.py     outlines cut down to what a drawing of a size can show, kept at hand
"""

from relatoria.evidence.charts.rendering import draw
from relatoria.evidence.charts.specs import (
    Band,
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
)

__all__ = [
    "Band",
    "Bar",
    "Bars",
    "Chord",
    "Flow",
    "FlowMap",
    "Group",
    "Line",
    "Map",
    "Pyramid",
    "Series",
    "Spec",
    "draw",
]
