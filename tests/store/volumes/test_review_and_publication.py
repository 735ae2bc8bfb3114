"""From tracked changes to a frozen volume: reviewed by name, compared, published, taken back."""

from __future__ import annotations

import io
import zipfile

import pytest

from relatoria.drafting.publishing import publish
from relatoria.drafting.volumes import SentenceKind, UnsupportedSentence
from tests.store.volumes.material import account, begun, section_with, sentences

pytestmark = pytest.mark.usefixtures("fresh_register")


def _hand(section, name="ana"):
    from relatoria.store.volumes.changing import Hand

    section.refresh_from_db()
    return Hand(section, section.version, name, name.title())


def _approved(volume):
    from relatoria.store.volumes.reviewing import approve, send_for_review, stamp_of

    reviewer = account("rita")
    send_for_review(volume, reviewer, "ana")
    approve(volume, reviewer, stamp_of(volume))
    return reviewer


def test_changes_are_tracked_with_their_author_and_accepted_or_put_back():
    from relatoria.store.volumes.changing import remove, reword
    from relatoria.store.volumes.tracking import accept, reject, tracked

    section = section_with(begun())
    first, second, third = sentences(section)[:3]
    reword(_hand(section), {first.id: "Ana's words."})
    reword(_hand(section, "luis"), {second.id: "Luis's words."})
    remove(_hand(section, "luis"), third.id)
    section.refresh_from_db()
    found = {one.change.sentence: one for one in tracked(section)}
    assert {name: one.by for name, one in found.items()} == {
        first.id: "ana", second.id: "luis", third.id: "luis",
    }  # fmt: skip
    accept(section, [first.id], "rita")
    reject(section, [second.id, third.id], "rita")
    section.refresh_from_db()
    assert tracked(section) == []
    texts = {one.id: one.text for one in sentences(section)}
    assert texts[first.id] == "Ana's words."
    assert texts[second.id] == second.text
    assert texts[third.id] == third.text


def test_only_the_named_reviewer_approves_and_only_what_they_saw():
    from relatoria.store.volumes.changing import reword
    from relatoria.store.volumes.refusing import VolumeRefusal
    from relatoria.store.volumes.reviewing import approve, send_for_review, stamp_of

    volume = begun()
    section = section_with(volume)
    rita, luis = account("rita"), account("luis", "secretariat")
    send_for_review(volume, rita, "ana")
    seen = stamp_of(volume)
    with pytest.raises(VolumeRefusal, match="not_reviewer"):
        approve(volume, luis, seen)
    reword(_hand(section), {sentences(section)[0].id: "Changed meanwhile."})
    with pytest.raises(VolumeRefusal, match="changed_meanwhile"):
        approve(volume, rita, seen)
    approve(volume, rita, stamp_of(volume))
    with pytest.raises(VolumeRefusal, match="closed"):
        reword(_hand(section), {sentences(section)[0].id: "Too late."})


def test_a_published_volume_has_symbol_and_date_and_never_changes():
    from relatoria.store.volumes.changing import reword
    from relatoria.store.volumes.refusing import VolumeRefusal
    from relatoria.store.volumes.versions import Imprint, publish_volume, volume_at

    volume = begun()
    with pytest.raises(VolumeRefusal, match="not_approved"):
        publish_volume(volume, Imprint("X/1", "2026-03-04"), "ana", "en")
    _approved(volume)
    for imprint, key in (
        (Imprint("", "2026-03-04"), "no_symbol"),
        (Imprint("X/1", "4/3"), "no_date"),
    ):
        with pytest.raises(VolumeRefusal, match=key):
            publish_volume(volume, imprint, "ana", "en")
    version = publish_volume(volume, Imprint("X/1", "2026-03-04", "General"), "ana", "en")
    made = volume_at(version)
    assert (made.symbol, made.date, made.is_draft) == ("X/1", "2026-03-04", False)
    for form in ("html", "docx", "akn", "jsonld"):
        assert b"X/1" in publish(made, form) or form == "docx"
    section = section_with(volume)
    with pytest.raises(VolumeRefusal, match="closed"):
        reword(_hand(section), {sentences(section)[0].id: "Too late."})


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "cites no source"), ("es", "fuente"), ("pt", "fonte"), ("fr", "source")],
)
def test_a_draft_with_a_sentence_without_source_does_not_build_and_says_why(language, words):
    from relatoria.store.volumes.changing import add
    from relatoria.store.volumes.versions import Imprint, publish_volume

    volume = begun()
    add(_hand(section_with(volume)), "Nobody said this.", SentenceKind.REPORTED)
    _approved(volume)
    with pytest.raises(UnsupportedSentence, match=words):
        publish_volume(volume, Imprint("X/1", "2026-03-04"), "ana", language)
    volume.refresh_from_db()
    assert volume.state == "approved"


def test_versions_are_compared_sentence_by_sentence():
    from relatoria.store.volumes.assembling import volume_of
    from relatoria.store.volumes.changing import reword
    from relatoria.store.volumes.versions import differences, mark, volume_at

    volume = begun()
    section = section_with(volume)
    first = mark(volume, "First reading", "ana")
    old = sentences(section)[0]
    reword(_hand(section), {old.id: f"{old.text} And more."})
    found = list(differences(volume_at(first), volume_of(volume)))
    assert [one.change.sentence for one in found] == [old.id]
    assert "".join(one.text for one in found[0].pieces if one.kind == "inserted").strip()


def test_an_edited_document_is_merged_with_what_was_written_meanwhile():
    from relatoria.store.volumes.assembling import volume_of
    from relatoria.store.volumes.changing import reword
    from relatoria.store.volumes.returning import take_back_document
    from relatoria.store.volumes.tracking import tracked

    volume = begun()
    section = section_with(volume)
    first, second = sentences(section)[:2]
    document = publish(volume_of(volume), "docx")
    reword(_hand(section), {first.id: "Written here meanwhile."})
    edited = _replaced(document, second.text.split()[-1], "EDITEDWORD")
    done = take_back_document(volume, edited, "edited.docx", "luis")
    texts = {one.id: one.text for one in sentences(section)}
    assert texts[first.id] == "Written here meanwhile."
    assert "EDITEDWORD" in texts[second.id]
    assert done.clashes == 0
    section.refresh_from_db()
    assert {one.by for one in tracked(section)} >= {"ana", "luis"}


def test_a_document_of_another_volume_is_refused():
    from relatoria.store.volumes.assembling import volume_of
    from relatoria.store.volumes.refusing import VolumeRefusal
    from relatoria.store.volumes.returning import take_back_document

    first = begun()
    other = begun("es-informe-relatoria.md", "es")
    with pytest.raises(VolumeRefusal, match="other_volume"):
        take_back_document(first, publish(volume_of(other), "docx"), "x.docx", "luis")


def test_a_language_version_is_aligned_and_says_what_has_drifted():
    from relatoria.store.models import TranslationState
    from relatoria.store.queries.volumes.languages import aligned
    from relatoria.store.volumes.changing import Hand, reword
    from relatoria.store.volumes.translating import start_translation, translate

    volume = begun()
    section = section_with(volume)
    version = start_translation(volume, "es", "ana")
    own = version.sections.get(local_id=section.local_id)
    paragraph = own.paragraphs[0]["id"]
    words = {one["id"]: "En otras palabras." for one in own.paragraphs[0]["sentences"]}
    translate(Hand(own, own.version, "ana"), paragraph, words, TranslationState.REVIEWED)
    own.refresh_from_db()
    pairs = {pair.paragraph: pair for pair in aligned(own)}
    assert (pairs[paragraph].state, pairs[paragraph].drifted) == ("reviewed", False)
    original = sentences(section)[0]
    reword(_hand(section), {original.id: "The original says otherwise now."})
    pairs = {pair.paragraph: pair for pair in aligned(own)}
    assert pairs[paragraph].drifted


def test_a_language_version_follows_what_the_original_gains_and_loses():
    from relatoria.store.volumes.changing import add, remove
    from relatoria.store.volumes.translating import follow_original, start_translation

    volume = begun()
    section = section_with(volume)
    version = start_translation(volume, "fr", "ana")
    gone = sentences(section)[1].id
    _, new = add(_hand(section), "A new sentence.", SentenceKind.EDITORIAL)
    remove(_hand(section), gone)
    assert follow_original(version, "ana") == 1
    names = [one.id for one in sentences(version.sections.get(local_id=section.local_id))]
    assert new in names
    assert gone not in names


def _replaced(document: bytes, old: str, new: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as source, zipfile.ZipFile(made, "w") as target:
        for item in source.infolist():
            data = source.read(item)
            if item.filename == "word/document.xml":
                data = data.replace(old.encode(), new.encode())
            target.writestr(item, data)
    return made.getvalue()
