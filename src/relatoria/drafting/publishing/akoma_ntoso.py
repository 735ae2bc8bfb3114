"""A volume as an Akoma Ntoso 3.0 `doc`: sections, paragraphs, each sentence with its notes."""

from __future__ import annotations

from lxml import etree

from relatoria.drafting.publishing.flow import Element, Heading, Listed, Numbered, Table, flow_of
from relatoria.drafting.publishing.notes import Note, Notes
from relatoria.drafting.volumes import Citation, Paragraph, Sentence, Volume
from relatoria.formats.akoma_ntoso.names import AKN, Names, akn, safe, slug
from relatoria.i18n import catalogue

_LETTERS = {"en": "eng", "es": "spa", "pt": "por", "fr": "fra"}
_NO_DATE = "0001-01-01"
_EDITOR = "#relatoria"


def write(volume: Volume) -> bytes:
    """The XML, UTF-8, valid against the OASIS schema; sentence ids are kept as eIds."""
    root = etree.Element(akn("akomaNtoso"), nsmap={None: AKN})  # type: ignore[dict-item]
    document = etree.SubElement(root, akn("doc"), name="report")
    document.append(_meta(volume))
    document.append(_preface(volume))
    document.append(_Body(volume).element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _meta(volume: Volume) -> etree._Element:
    meta = etree.Element(akn("meta"))
    identification = etree.SubElement(meta, akn("identification"), source=_EDITOR)
    name = slug(volume.symbol or volume.title) or volume.id
    day = volume.date if volume.date and len(volume.date) == 10 else _NO_DATE
    language = _LETTERS.get(volume.language, "und")
    work = f"/akn/un/doc/report/{day}/{name}"
    expression = f"{work}/{language}@"
    for level, uri, this in (
        ("FRBRWork", work, f"{work}/!main"),
        ("FRBRExpression", expression, f"{expression}/!main"),
        ("FRBRManifestation", f"{expression}.akn", f"{expression}/!main.xml"),
    ):
        made = etree.SubElement(identification, akn(level))
        etree.SubElement(made, akn("FRBRthis"), value=this)
        etree.SubElement(made, akn("FRBRuri"), value=uri)
        if level == "FRBRWork":
            etree.SubElement(made, akn("FRBRalias"), value=safe(volume.title), name="title")
        etree.SubElement(made, akn("FRBRdate"), date=day, name="publication")
        etree.SubElement(made, akn("FRBRauthor"), href=_EDITOR)
        if level == "FRBRWork":
            etree.SubElement(made, akn("FRBRcountry"), value="un")
            if volume.symbol:
                etree.SubElement(made, akn("FRBRnumber"), value=safe(volume.symbol))
        if level == "FRBRExpression":
            etree.SubElement(made, akn("FRBRlanguage"), language=language)
        if level == "FRBRManifestation":
            etree.SubElement(made, akn("FRBRformat"), value="application/akn+xml")
    references = etree.SubElement(meta, akn("references"), source=_EDITOR)
    for record in volume.sources:
        etree.SubElement(
            references, akn("original"), eId=f"src_{record.document.id}",
            href=source_uri(record.document.id),
            showAs=safe(record.document.symbol or record.document.title or record.document.name),
        )  # fmt: skip
    etree.SubElement(
        references, akn("TLCOrganization"), eId=_EDITOR[1:],
        href="/ontology/organization/relatoria",
        showAs="Relatoría",
    )  # fmt: skip
    for kind in sorted({sentence.kind.value for sentence in volume.sentences()}):
        etree.SubElement(references, akn("TLCConcept"), eId=f"kind_{kind}",
                         href=f"/ontology/concept/sentence.{kind}", showAs=kind)  # fmt: skip
    return meta


def source_uri(document: str) -> str:
    """The address of a source inside the volume's citation space."""
    return f"/akn/un/source/{document}"


def target(citation: Citation) -> str:
    """Where a citation points: the source and its characters (RFC 5147), or a cell."""
    if citation.observation is not None:
        seen = citation.observation
        key = ".".join(code for _, code in seen.dimensions)
        return f"/data/{seen.dataset}/{seen.revision}/{key}"
    ranges = ";".join(f"{span.start},{span.end}" for span in citation.spans)
    return f"{source_uri(citation.document or '')}#char={ranges}"


def _preface(volume: Volume) -> etree._Element:
    preface = etree.Element(akn("preface"))
    paragraph = etree.SubElement(preface, akn("p"))
    if volume.symbol:
        number = etree.SubElement(paragraph, akn("docNumber"))
        number.text, number.tail = safe(volume.symbol), " "
    etree.SubElement(paragraph, akn("docTitle")).text = safe(volume.title)
    return preface


class _Body:
    def __init__(self, volume: Volume) -> None:
        self._notes, self._names = Notes(volume), Names()
        self._say = catalogue(volume.language)
        self.element = etree.Element(akn("mainBody"))
        self._sections: list[tuple[int, etree._Element]] = [(0, self.element)]
        self._lists: list[tuple[int, etree._Element]] = []
        for one in flow_of(volume):
            self._add(one)
        if not len(self.element):
            etree.SubElement(self.element, akn("p"))

    def _add(self, one: Element) -> None:
        if not isinstance(one, Listed):
            self._lists = []
        match one:
            case Heading():
                self._heading(one)
            case Numbered(paragraph, number):
                made = self._made(self._content(), "paragraph", paragraph.id)
                if number:
                    etree.SubElement(made, akn("num")).text = f"{number}."
                inside = etree.SubElement(made, akn("content"))
                self._sentences(etree.SubElement(inside, akn("p")), paragraph)
            case Listed(paragraph, label, _):
                self._item(paragraph, label)
            case Table():
                self._table(one)

    def _heading(self, one: Heading) -> None:
        while self._sections[-1][0] >= one.level:
            self._sections.pop()
        section = self._made(self._sections[-1][1], "hcontainer", one.part.id)
        section.set("name", one.part.kind.value)
        if one.number:
            etree.SubElement(section, akn("num")).text = f"{one.number}."
        etree.SubElement(section, akn("heading")).text = safe(one.part.title)
        self._sections.append((one.level, section))

    def _content(self) -> etree._Element:
        return self._sections[-1][1]

    def _item(self, paragraph: Paragraph, label: str) -> None:
        level = max(paragraph.level, 1)
        while self._lists and self._lists[-1][0] > level:
            self._lists.pop()
        if not self._lists or self._lists[-1][0] < level:
            if self._lists:
                parent = self._lists[-1][1][-1]
            else:
                made = self._made(self._content(), "paragraph", None)
                parent = etree.SubElement(made, akn("content"))
            self._lists.append((level, self._made(parent, "blockList", None)))
        item = self._made(self._lists[-1][1], "item", paragraph.id)
        etree.SubElement(item, akn("num")).text = label
        self._sentences(etree.SubElement(item, akn("p")), paragraph)

    def _table(self, table: Table) -> None:
        made = self._made(self._content(), "paragraph", None)
        inside = self._made(etree.SubElement(made, akn("content")), "table", None)
        if table.labels:
            row = etree.SubElement(inside, akn("tr"))
            for label in table.labels:
                cell = etree.SubElement(row, akn("th"))
                etree.SubElement(cell, akn("p")).text = safe(label)
        for one in table.rows:
            row = self._made(inside, "tr", one.id)
            for sentence, note in self._notes.marks(one):
                cell = etree.SubElement(row, akn("td"))
                self._sentence(etree.SubElement(cell, akn("p")), sentence, note)

    def _made(self, parent: etree._Element, name: str, wanted: str | None) -> etree._Element:
        return etree.SubElement(parent, akn(name), eId=self._names.claim(wanted, name))

    def _sentences(self, parent: etree._Element, paragraph: Paragraph) -> None:
        for sentence, note in self._notes.marks(paragraph):
            if len(parent):
                parent[-1].tail = " "
            self._sentence(parent, sentence, note)

    def _sentence(self, parent: etree._Element, sentence: Sentence, note: Note | None) -> None:
        made = self._made(parent, "inline", sentence.id)
        made.set("name", "sentence")
        made.set("refersTo", f"#kind_{sentence.kind.value}")
        if sentence.language:
            made.set("{http://www.w3.org/XML/1998/namespace}lang", sentence.language)
        made.text = safe(sentence.text)
        if note is None:
            return
        mark = self._made(parent, "authorialNote", None)
        mark.set("marker", str(note.number))
        mark.set("placement", "bottom")
        paragraph = etree.SubElement(mark, akn("p"))
        for n, citation in enumerate(note.citations):
            if n:
                paragraph[-1].tail = "; "
            ref = etree.SubElement(paragraph, akn("ref"), href=target(citation))
            ref.text = safe(self._notes.locators.line(citation))
