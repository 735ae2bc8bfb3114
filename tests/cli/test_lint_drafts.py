"""`relatoria lint` on a volume: every sentence against the sources it cites."""

from __future__ import annotations

import json
from dataclasses import replace

from relatoria.cli.program import main
from relatoria.drafting.volumes import (
    Paragraph,
    ParagraphKind,
    Part,
    PartKind,
    Sentence,
    SentenceKind,
    with_added,
    write_volume,
)
from relatoria.drafting.writing.annexes import AnnexWriter
from relatoria.drafting.writing.cast import Cast
from relatoria.drafting.writing.pen import Pen
from relatoria.drafting.writing.phrases import Ids, Phrases
from relatoria.reading import read_bytes
from relatoria.reading.sentences import sentences
from tests.drafting.material import REPORTS, volume

_TALK = """# Report of the meeting on ferry tickets

Lima, 7 June 2017

## A. Tickets

Rosa Ayala said that a study of the Ferry Fare Observatory (FFO) had shown it.
"""


def test_a_volume_is_checked_and_a_sentence_without_source_is_named(tmp_path, capsys):
    whole = volume(REPORTS["en"])
    part = next(one for one in whole.parts if one.paragraphs and one.kind is PartKind.SESSION)
    bare = Sentence("s-new", SentenceKind.REPORTED, "Nobody said this.")
    changed = replace(part, paragraphs=with_added(part.paragraphs, bare))
    parts = tuple(changed if one is part else one for one in whole.parts)
    path = tmp_path / "report.json"
    path.write_bytes(write_volume(replace(whole, parts=parts)))
    assert main(["lint", str(path), "--to", "jsonl", "--language", "es"]) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["subject"] for one in found if one["rule"] == "no_source"] == ["s-new"]
    assert all(one["says"] and one["why"] and one["remedy"] for one in found)


def test_acronyms_that_a_draft_leaves_bare_stand_in_an_annex_with_their_source():
    record = read_bytes(_TALK.encode(), "talk.md")
    pen = Pen(record, Phrases("en"), Ids())
    writer = AnnexWriter(pen, Cast(record), {}, sentences)
    said = Sentence("s1", SentenceKind.REPORTED, "It was asked that the FFO publish fares.")
    body = Part("b", PartKind.SESSION, "B", (Paragraph("p", ParagraphKind.BODY, (said,)),))
    made = writer.abbreviations([body])
    assert made is not None
    cells = [one for row in made.paragraphs for one in row.sentences]
    assert [one.text for one in cells] == ["FFO", "Ferry Fare Observatory"]
    text = record.document.text
    assert {span.of(text) for one in cells for it in one.citations for span in it.spans} == {
        "Ferry Fare Observatory (FFO)"
    }
    written = replace(said, text="The Ferry Fare Observatory (FFO) was asked. The FFO agreed.")
    there = replace(body, paragraphs=(replace(body.paragraphs[0], sentences=(written,)),))
    assert writer.abbreviations([there]) is None
