"""XML transcripts and documents, in passages of our own."""

from __future__ import annotations

import pytest

from relatoria.errors import DamagedFile, EmptyFile, LimitExceeded, UnknownFormat
from relatoria.formats import ReadOptions, read_document
from relatoria.model import BlockKind, Document, Record
from relatoria.reading.readers.transcript import TranscriptReader
from relatoria.reading.source import source_of

TEI = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="es">
 <teiHeader>
  <fileDesc><titleStmt><title xml:lang="es">Sesión de prueba</title></titleStmt></fileDesc>
  <profileDesc><settingDesc><setting><date when="2031-02-03">3</date></setting></settingDesc>
   <particDesc><listPerson><person xml:id="p1"><persName><surname>Ríos</surname>
    <surname>Paz</surname><forename>Elena</forename></persName></person></listPerson></particDesc>
  </profileDesc></teiHeader>
 <text><body><div type="debateSection"><head>Primer asunto</head>
  <u ana="#chair"><seg>Se abre la sesión.</seg></u>
  <note type="comment">Número 12</note>
  <u who="#p1"><seg>Gracias. <kinesic><desc>Aplausos</desc></kinesic> Seré breve.</seg>
   <vocal><desc>Rumores</desc></vocal><seg>Termino.</seg></u>
  <u who="#TomásVegaLuz"><seg>Yo también.</seg></u>
 </div></body></text></TEI>"""

HANSARD = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE publicwhip [<!ENTITY mdash "&#8212;"><!ENTITY eacute "&#233;">]>
<publicwhip>
<major-heading id="debate/2031-02-03.1">Caf&eacute;s</major-heading>
<speech id="a" nospeaker="true"><p class="italic">Motion made.</p></speech>
<speech id="b" speakername="Ida Crane" speakeroffice="The Minister for Tea"><p>One&mdash;two.</p>
<p>Three.</p></speech>
<speech id="c" speakername="Ned Lowe"><p>Four.</p></speech>
<speech id="d" nospeaker="true"><p>Question put.</p></speech>
</publicwhip>"""

AKN = """<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="debate"><meta>
 <references source="#s"><TLCPerson eId="ruiz" href="/x" showAs="Ana Ruiz"/>
 <TLCRole eId="chair" href="/y" showAs="Chair"/></references></meta>
 <debateBody><debateSection name="item" eId="i"><num>1.</num><heading>Housing</heading>
  <speech by="#ruiz" as="#chair"><p>We begin. <remark type="x">[Laughter]</remark> Now.</p></speech>
  <scene>Applause.</scene>
  <speech by="#diaz"><from>Mr. Díaz:</from><p>I go on.<authorialNote marker="1"><p>A note.</p>
  </authorialNote></p></speech>
 </debateSection></debateBody></debate></akomaNtoso>"""

ACT = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>
 <section><num>1</num><heading>Scope</heading><paragraph><num>(a)</num><content><p>ports;</p>
 </content></paragraph></section></body></act></akomaNtoso>"""


def read(xml: str) -> Document:
    encoding = "latin-1" if "ISO-8859-1" in xml else "utf-8"
    return read_document(xml.encode(encoding), "sitting.xml")


def record(xml: str) -> Record:
    return TranscriptReader().read(source_of(read(xml)))


def turns(found: Record) -> list[tuple[str, str]]:
    names = {agent.id: agent.name for agent in found.agents}
    return [(names[t.attributed_to or ""], found.text_of(t)) for t in found.contributions]


def test_tei_utterances_are_turns_of_the_listed_persons() -> None:
    found = record(TEI)
    assert [name for name, _ in turns(found)] == ["Presidente", "Elena Ríos Paz", "Tomás Vega Luz"]
    assert turns(found)[1][1].split() == ["Gracias.", "Seré", "breve.", "Termino."]
    assert found.document.title == "Sesión de prueba"
    assert found.document.date == "2031-02-03"
    assert found.events[1].title == "Primer asunto"


def test_tei_stage_directions_stand_in_brackets_and_are_not_said() -> None:
    found = record(TEI)
    holes = [hole.of(found.document.text) for hole in found.contributions[1].holes]
    assert holes == ["(Aplausos)", "(Rumores)"]


def test_hansard_speeches_have_their_speakers_and_narration_has_none() -> None:
    found = record(HANSARD)
    assert turns(found) == [("Ida Crane", "One—two.\n\nThree."), ("Ned Lowe", "Four.")]
    assert found.agents[0].titles == ("The Minister for Tea",)
    assert found.document.title == "Cafés"
    assert found.document.date == "2031-02-03"


def test_akoma_ntoso_speeches_have_the_speaker_printed_or_referred_to() -> None:
    found = record(AKN)
    assert turns(found) == [("Ana Ruiz", "We begin.  Now."), ("Díaz", "I go on.")]
    kinds = [block.kind for block in found.document.blocks]
    assert BlockKind.FOOTNOTE in kinds


def test_akoma_ntoso_provisions_keep_their_numbers() -> None:
    blocks = read(ACT).blocks
    assert [(block.kind, block.marker) for block in blocks] == [
        (BlockKind.HEADING, None),
        (BlockKind.ITEM, "(a)"),
    ]


@pytest.mark.parametrize("xml", [TEI, HANSARD, AKN, ACT])
def test_blocks_lie_in_the_text_in_order(xml: str) -> None:
    found = read(xml)
    end = 0
    for block in found.blocks:
        assert end <= block.start < block.end <= len(found.text)
        assert found.text[block.start : block.end].strip() == found.text[block.start : block.end]
        assert all(block.span.covers(hole) for hole in block.holes)
        end = block.end


def test_another_vocabulary_is_named() -> None:
    with pytest.raises(UnknownFormat, match="'recipe'"):
        read("<?xml version='1.0'?><recipe><step>Stir.</step></recipe>")


def test_depth_is_limited() -> None:
    deep = "<TEI>" + "<div>" * 300 + "</div>" * 300 + "</TEI>"
    with pytest.raises(LimitExceeded, match="nest"):
        read_document(deep.encode(), "deep.xml", ReadOptions(max_depth=100))


def test_length_is_limited() -> None:
    with pytest.raises(LimitExceeded, match="characters"):
        read_document(TEI.encode(), "long.xml", ReadOptions(max_characters=20))


def bomb(levels: int) -> str:
    entities = "".join(
        f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(levels)
    )
    return f"""<!DOCTYPE TEI [{entities}<!ENTITY file SYSTEM "file:///etc/hostname">]>
    <TEI><text><body><u who="#Ana"><seg>Hello &e{levels - 1}; &file; there.</seg></u></body></text>
    </TEI>"""


def test_entities_are_not_expanded_and_files_not_opened() -> None:
    assert read(bomb(3)).text == "Ana\n\nHello there."


def test_entities_that_multiply_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="entities"):
        read(bomb(12))


def test_a_damaged_file_gives_what_can_be_recovered_and_says_so() -> None:
    found = read(TEI[:-32])
    assert "Yo también." in found.text
    assert [notice.code for notice in found.notices] == ["damaged-xml"]


def test_what_is_no_xml_at_all_is_refused() -> None:
    with pytest.raises((DamagedFile, UnknownFormat)):
        read("<?xml version='1.0'?><")


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(EmptyFile):
        read("<?xml version='1.0'?><TEI><text><body/></text></TEI>")
