from __future__ import annotations

import re

import pytest
from lxml import etree

from relatoria.evidence.areas import area_set
from relatoria.evidence.charts import (
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
    draw,
)

EVIL = 'A <script>alert("1")</script> & \x00 "B"'
WORDS = {"title": EVIL, "summary": "Told in words.", "unit": "persons"}
NAMESPACE = "{http://www.w3.org/2000/svg}"


def specs(language: str = "en"):
    told = {**WORDS, "language": language}
    world = dict.fromkeys(area_set("001").members, 3.0) | {"484": 1_000_000.0, "052": 30_000.0}
    lines = (Line(EVIL, ((1990, 1.0), (2000, None), (2010, 5e6))), Line("b", ((1990, -2.0),)))
    return {
        "series": Series(**told, lines=lines, bands=(Band("r", ((1990, 1995, 1.0, 9.0),)),)),
        "bars": Bars(**told, bars=(Bar(EVIL, 5.0), Bar("unknown", 2.0, hatched=True))),
        "pyramid": Pyramid(**told, women="W", men="M", groups=(Group("0–4", 3.0, 4.0),)),
        "map": Map(**told, values=world, names={"484": EVIL}, no_figure="none", note=EVIL,
                   inset="Caribbean"),
        "signed": Map(**told, values={"484": -5.0, "124": 7.0, "840": 9.0}, names={},
                      no_figure="none", note="n"),
        "flows": FlowMap(**told, note="n", home="840",
                         flows=(Flow("484", "840", 9.0, EVIL), Flow("999", "840", 1.0, "x"))),
        "chord": Chord(**told, labels=(EVIL, "b"), matrix=((0.0, 5.0), (2.0, 0.0))),
    }  # fmt: skip


@pytest.mark.parametrize("kind", list(specs()))
def test_a_drawing_is_well_formed_named_for_screen_readers_and_holds_no_style_or_script(kind):
    svg = draw(specs()[kind], "n")
    root = etree.fromstring(svg)
    assert root.get("role") == "img"
    assert root.find(f"{NAMESPACE}title").text.startswith("A <script>")
    assert root.find(f"{NAMESPACE}desc").text == "Told in words."
    assert root.get("aria-labelledby") == root.find(f"{NAMESPACE}title").get("id")
    for node in root.iter():
        assert node.tag.removeprefix(NAMESPACE) not in ("style", "script", "image", "foreignObject")
        assert "style" not in node.attrib
        assert not any(name.startswith("on") or "href" in name for name in node.attrib)


@pytest.mark.parametrize("kind", list(specs()))
def test_a_drawing_stays_below_its_weight_and_holds_only_numbers(kind):
    svg = draw(specs()[kind], "n")
    assert len(svg.encode()) < 100_000
    assert not re.search(r"\b(nan|inf)\b", svg)


@pytest.mark.parametrize("kind", list(specs()))
def test_ids_of_two_drawings_in_a_page_never_meet(kind):
    ids = [set(re.findall(r' id="([^"]+)"', draw(specs()[kind], name))) for name in ("a", "b")]
    assert ids[0] and not ids[0] & ids[1]


@pytest.mark.parametrize(
    "spec",
    [
        Series(**WORDS, language="en"),
        Series(**WORDS, language="en", lines=(Line("one", ((2024, 5.0),)),)),
        Series(**WORDS, language="en", lines=(Line("zero", ((1990, 0.0), (2000, 0.0))),)),
        Bars(**WORDS, language="en", bars=()),
        Bars(**WORDS, language="en", bars=(Bar("nothing", 0.0),)),
        Pyramid(**WORDS, language="en", women="W", men="M", groups=()),
        Map(**WORDS, language="en", values={}, names={}, no_figure="none", note="n"),
        Map(**WORDS, language="en", values={"484": 1.0}, names={}, no_figure="n", note="n",
            focus=("484",)),
        FlowMap(**WORDS, language="en", flows=(), note="n"),
        Chord(**WORDS, language="en", labels=("a",), matrix=((0.0,),)),
        Chord(**WORDS, language="en", labels=()),
    ],
)  # fmt: skip
def test_nothing_and_next_to_nothing_can_be_drawn(spec):
    etree.fromstring(draw(spec, "n"))


def test_small_states_have_dots_in_the_world_and_in_its_inset():
    spec = specs()["map"]
    root = etree.fromstring(draw(spec, "n"))
    dots = [
        node.find(f"{NAMESPACE}title").text
        for node in root.iter(f"{NAMESPACE}circle")
        if node.find(f"{NAMESPACE}title") is not None
    ]
    # Barbados, once on the map and once enlarged.
    assert sum(text.startswith("052:") for text in dots) == 2
    for code in ("659", "662", "670", "308", "212", "028"):
        assert any(text.startswith(f"{code}:") for text in dots), code


def test_the_disclaimer_is_part_of_every_map():
    for kind in ("map", "signed", "flows"):
        spec = specs()[kind]
        assert draw(spec, "n").count("</text>") and spec.note[:1] in draw(spec, "n")
    assert "Boundaries imply nothing" in draw(
        FlowMap(**WORDS, language="en", flows=(), note="Boundaries imply nothing"), "n"
    )


def test_losses_are_hatched_besides_their_colour():
    svg = draw(specs()["signed"], "n")
    assert "<pattern" in svg and 'fill="url(#n-n0)"' in svg


def test_numbers_are_written_as_the_reader_writes_them():
    assert "1.234.567" in draw(Bars("t", "s", "u", "es", (Bar("a", 1_234_567.0),)), "n")
    assert "1,234,567" in draw(Bars("t", "s", "u", "en", (Bar("a", 1_234_567.0),)), "n")
