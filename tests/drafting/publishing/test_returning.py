"""Ten edits a colleague makes in a word processor, done on the document's own XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from copy import deepcopy

import pytest
from lxml import etree

from relatoria.drafting.publishing import publish
from relatoria.drafting.publishing.docx import ChangeKind, take_back
from relatoria.drafting.publishing.docx.names import SENTENCE, VOLUME, child, run, w
from relatoria.drafting.volumes import Volume, build
from relatoria.errors import DamagedFile, InputError, InvalidRecord
from tests.drafting.material import REPORTS, volume


def base() -> Volume:
    return volume(REPORTS["en"])


def edited(change: Callable[[etree._Element], None], *, drop_volume: bool = False) -> bytes:
    made = io.BytesIO()
    source = io.BytesIO(publish(base(), "docx"))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if drop_volume and VOLUME.encode() in data:
                continue
            if name == "word/document.xml":
                root = etree.fromstring(data)
                change(root)
                data = etree.tostring(root)
            new.writestr(name, data)
    return made.getvalue()


def start_of(root: etree._Element, sentence: str) -> etree._Element:
    return next(one for one in root.iter(w("bookmarkStart"))
                if one.get(w("name")) == f"{SENTENCE}{sentence}")  # fmt: skip


def words_of(root: etree._Element, sentence: str) -> etree._Element:
    made = start_of(root, sentence).getnext()
    found = made.find(w("t")) if made is not None else None
    assert found is not None
    return found


def paragraph_of(root: etree._Element, sentence: str) -> etree._Element:
    found = start_of(root, sentence).getparent()
    assert found is not None
    return found


def body_sentences() -> list[str]:
    """Sentences of numbered paragraphs with more than one, in pairs of neighbours."""
    paragraph = next(p for p in base().paragraphs() if len(p.sentences) > 1)
    return [sentence.id for sentence in paragraph.sentences]


def reword(root):
    found = words_of(root, body_sentences()[0])
    found.text = (found.text or "").replace("e", "a", 1) + " indeed"


def cut_a_word(root):
    found = words_of(root, body_sentences()[0])
    found.text = (found.text or "").rsplit(" ", 2)[0]


def make_bold(root):
    made = start_of(root, body_sentences()[0]).getnext()
    first, second = deepcopy(made), deepcopy(made)
    text = made.find(w("t")).text
    first.find(w("t")).text, second.find(w("t")).text = text[:10], text[10:]
    child(child(second, "rPr"), "b")
    made.addprevious(first)
    made.addprevious(second)
    made.getparent().remove(made)


def split_paragraph(root):
    name = body_sentences()[1]
    old = paragraph_of(root, name)
    new = etree.Element(w("p"))
    properties = old.find(w("pPr"))
    new.append(deepcopy(properties))
    following = [start_of(root, name), *start_of(root, name).itersiblings()]
    for one in following:
        new.append(one)
    old.addnext(new)


def merge_paragraphs(root):
    one = paragraph_of(root, body_sentences()[0])
    other = one.getnext()
    for element in list(other):
        if element.tag != w("pPr"):
            one.append(element)
    other.getparent().remove(other)


def move_paragraph(root):
    one = paragraph_of(root, body_sentences()[0])
    other = one.getnext().getnext()
    other.addnext(one)


def add_a_sentence(root):
    run(paragraph_of(root, body_sentences()[0]), " The quay was closed for a week.")


def track_a_change(root):
    made = start_of(root, body_sentences()[0]).getnext()
    gone = etree.Element(w("del"), {w("id"): "900", w("author"): "Colleague"})
    new = etree.Element(w("ins"), {w("id"): "901", w("author"): "Colleague"})
    made.addprevious(new)
    run(new, "Rewritten under tracking.")
    made.addprevious(gone)
    gone.append(made)
    text = made.find(w("t"))
    text.tag = w("delText")


def lose_a_bookmark(root):
    for name in body_sentences():
        mark = start_of(root, name)
        number = mark.get(w("id"))
        for end in list(root.iter(w("bookmarkEnd"))):
            if end.get(w("id")) == number:
                end.getparent().remove(end)
        mark.getparent().remove(mark)
    # Cut and pasted as one stretch each; words change a little on the way.


def break_a_sentence(root):
    """Return pressed in the middle of a sentence: its bookmark runs over two paragraphs."""
    made = start_of(root, body_sentences()[0]).getnext()
    old = made.getparent()
    text = made.find(w("t")).text
    half = text.index(" ", len(text) // 2)
    rest = deepcopy(made)
    made.find(w("t")).text, rest.find(w("t")).text = text[:half], text[half:]
    new = etree.Element(w("p"))
    new.append(deepcopy(old.find(w("pPr"))))
    following = list(made.itersiblings())
    new.append(rest)
    for one in following:
        new.append(one)
    old.addnext(new)


EDITS = (reword, cut_a_word, make_bold, split_paragraph, merge_paragraphs, move_paragraph,
         add_a_sentence, track_a_change, lose_a_bookmark, break_a_sentence)  # fmt: skip
WORDS_CHANGE = {"reword", "cut_a_word", "track_a_change"}


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_no_citation_is_lost(edit):
    returned = take_back(edited(edit))
    before = {s.id: {(c.document, c.spans) for c in s.citations} for s in base().sentences()}
    after = {s.id: {(c.document, c.spans) for c in s.citations}
             for s in returned.volume.sentences() if s.citations}  # fmt: skip
    assert after == before
    kinds = {change.kind for change in returned.changes}
    assert (ChangeKind.EDITED in kinds) is (edit.__name__ in WORDS_CHANGE)
    assert ChangeKind.REMOVED not in kinds


def test_an_unedited_document_comes_back_as_the_same_volume():
    for name in REPORTS.values():
        returned = take_back(publish(volume(name), "docx"))
        assert returned.volume == volume(name) and returned.changes == ()


def test_reworded_quotations_are_no_longer_called_verbatim_and_the_volume_builds():
    returned = take_back(edited(reword))
    changed = next(one for one in returned.changes if one.kind is ChangeKind.EDITED)
    assert changed.after.endswith("indeed") and changed.before != changed.after
    build(returned.volume)


def test_a_new_sentence_is_shown_and_waits_for_a_source_or_a_signature():
    returned = take_back(edited(add_a_sentence))
    (change,) = returned.changes
    assert change.kind is ChangeKind.ADDED and "quay" in change.after
    with pytest.raises(InputError):
        build(returned.volume)


def test_a_removed_sentence_is_shown_with_the_sources_it_had():
    name = body_sentences()[0]

    def remove(root):
        paragraph = paragraph_of(root, name)
        paragraph.getparent().remove(paragraph)

    returned = take_back(edited(remove))
    gone = {change.id: change for change in returned.changes}
    assert set(gone) == set(body_sentences())
    assert all(one.kind is ChangeKind.REMOVED and one.citations for one in gone.values())


def test_without_the_carried_volume_the_original_is_asked_for():
    data = edited(lambda root: None, drop_volume=True)
    with pytest.raises(InvalidRecord, match="carries no volume"):
        take_back(data, "back.docx")
    assert take_back(data, "back.docx", base()).volume == base()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"plain words"])
def test_what_is_no_docx_is_said(data):
    with pytest.raises(DamagedFile, match=r"back\.docx"):
        take_back(data, "back.docx")
