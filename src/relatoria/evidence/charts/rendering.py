"""One door to every drawing."""

from __future__ import annotations

from relatoria.evidence.charts.bars import draw_bars
from relatoria.evidence.charts.chord import draw_chord
from relatoria.evidence.charts.choropleth import draw_map
from relatoria.evidence.charts.flows import draw_flows
from relatoria.evidence.charts.pyramid import draw_pyramid
from relatoria.evidence.charts.series import draw_series
from relatoria.evidence.charts.specs import Bars, Chord, FlowMap, Map, Pyramid, Series, Spec


def draw(spec: Spec, name: str) -> str:
    """The SVG of a specification; ids in it begin with ``name``."""
    match spec:
        case Series():
            return draw_series(spec, name)
        case Bars():
            return draw_bars(spec, name)
        case Pyramid():
            return draw_pyramid(spec, name)
        case Map():
            return draw_map(spec, name)
        case FlowMap():
            return draw_flows(spec, name)
        case Chord():
            return draw_chord(spec, name)
