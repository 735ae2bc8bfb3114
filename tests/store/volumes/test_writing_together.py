"""A volume is begun in one act; what several people write in it is put together, never lost."""

from __future__ import annotations

import pytest

from relatoria.drafting.volumes import SentenceKind, build, defects_of
from tests.store.volumes.material import account, begun, section_with, sentences

pytestmark = pytest.mark.usefixtures("fresh_register")


def _hand(section, name="ana", base=None):
    from relatoria.store.volumes.changing import Hand

    return Hand(section, base or section.version, name, name.title())


def test_a_volume_begun_from_the_record_builds_and_says_how_it_began():
    from relatoria.store.models import LogEntry
    from relatoria.store.volumes.assembling import volume_of

    row = begun()
    volume = build(volume_of(row))
    assert len(list(volume.sentences())) > 10
    assert volume.messages or volume.parts
    assert LogEntry.objects.filter(action="begin-volume", subject=row.key).exists()


def test_a_volume_by_framework_has_its_items_as_headings():
    from relatoria.schemes.frameworks import framework
    from relatoria.store.models import Assignment, Expression
    from relatoria.store.volumes.refusing import VolumeRefusal
    from relatoria.store.volumes.starting import Beginning, start

    source = Expression.objects.get(key=begun().sources[0])
    made = start(Beginning((source,), "en", "gcm"), "ana")
    labels = {item.name("en") for item in framework("gcm").current()}
    titles = set(made.sections.filter(kind="theme").values_list("title", flat=True))
    assert titles & labels
    Assignment.objects.all().delete()
    with pytest.raises(VolumeRefusal, match="not_coded"):
        start(Beginning((source,), "en", "gcm"), "ana")


def test_two_writers_of_different_sentences_both_keep_their_words():
    from relatoria.store.volumes.changing import reword

    section = section_with(begun())
    first, second = sentences(section)[:2]
    base = section.version
    reword(_hand(section, "ana", base), {first.id: "Ana's words."})
    saved = reword(_hand(section, "luis", base), {second.id: "Luis's words."})
    assert saved.merged
    assert saved.clashes == 0
    assert [one.text for one in sentences(section)[:2]] == ["Ana's words.", "Luis's words."]


def test_two_texts_for_one_sentence_wait_for_a_choice_and_nothing_is_published_before():
    from relatoria.store.volumes.changing import reword
    from relatoria.store.volumes.refusing import VolumeRefusal
    from relatoria.store.volumes.reviewing import approve, send_for_review, stamp_of
    from relatoria.store.volumes.saving import settle

    volume = begun()
    section, reviewer = section_with(volume), account("rita")
    name, base = sentences(section)[0].id, section.version
    reword(_hand(section, "ana", base), {name: "Ana's words."})
    saved = reword(_hand(section, "luis", base), {name: "Luis's words."})
    assert saved.clashes == 1
    clash = section.clashes.get()
    assert (clash.stored["text"], clash.offered["text"]) == ("Ana's words.", "Luis's words.")
    send_for_review(volume, reviewer, "ana")
    with pytest.raises(VolumeRefusal, match="open_clashes"):
        approve(volume, reviewer, stamp_of(volume))
    settle(clash, "offered", "ana")
    assert sentences(section)[0].text == "Luis's words."
    with pytest.raises(VolumeRefusal, match="settled"):
        settle(clash, "stored", "ana")


def test_a_sentence_without_a_source_keeps_the_volume_from_building():
    from relatoria.store.volumes.assembling import volume_of
    from relatoria.store.volumes.changing import add, cite

    volume = begun()
    section = section_with(volume)
    _, name = add(_hand(section), "Something new was said.", SentenceKind.REPORTED)
    found = list(defects_of(volume_of(volume)))
    assert [(one.sentence.id, one.reason) for one in found] == [(name, "no_source")]
    record = volume_of(volume).sources[0]
    subject = f"{record.document.id}#{record.statements[0].id}"
    section.refresh_from_db()
    cite(_hand(section), name, subject)
    assert not list(defects_of(volume_of(volume)))


def test_an_editorial_sentence_carries_the_writers_signature():
    from relatoria.store.volumes.changing import add

    section = section_with(begun())
    _, name = add(_hand(section), "The Chair thanked all.", SentenceKind.EDITORIAL)
    assert next(one for one in sentences(section) if one.id == name).signed_by == "Ana"


def test_a_statement_is_picked_as_a_quotation_and_found_from_both_ends():
    from relatoria.store.models import SentenceSource
    from relatoria.store.volumes.assembling import volume_of
    from relatoria.store.volumes.changing import add_statement, reword

    volume = begun()
    section = section_with(volume)
    record = volume_of(volume).sources[0]
    statement = next(one for one in record.statements if one.contribution)
    subject = f"{record.document.id}#{statement.id}"
    _, name = add_statement(_hand(section), subject, quoted=True)
    assert not list(defects_of(volume_of(volume)))
    assert SentenceSource.objects.filter(subject=subject, sentence=name).exists()
    section.refresh_from_db()
    reword(_hand(section), {name: "Put in other words altogether."})
    changed = next(one for one in sentences(section) if one.id == name)
    assert (changed.kind, changed.quotations) == (SentenceKind.SUMMARISED, ())
    assert not list(defects_of(volume_of(volume)))


def test_a_counted_sentence_counts_the_speakers_it_cites():
    from relatoria.store.volumes.assembling import volume_of
    from relatoria.store.volumes.changing import add, cite, set_kind

    volume = begun()
    section = section_with(volume)
    record = volume_of(volume).sources[0]
    spoken = {t.id: t.attributed_to for t in record.contributions if t.attributed_to}
    chosen, speakers = [], set()
    for one in record.statements:
        who = spoken.get(one.contribution or "")
        if who and who not in speakers and len(speakers) < 3:
            speakers.add(who)
            chosen.append(one.id)
    _, name = add(_hand(section), "Three speakers said so.", SentenceKind.SUMMARISED)
    for local in chosen:
        section.refresh_from_db()
        cite(_hand(section), name, f"{record.document.id}#{local}")
    section.refresh_from_db()
    set_kind(_hand(section), name, SentenceKind.COUNTED)
    made = next(one for one in sentences(section) if one.id == name)
    assert made.tallies[0].count == len(speakers)


def test_words_that_no_source_holds_cannot_be_called_a_quotation():
    from relatoria.store.volumes.changing import add, set_kind
    from relatoria.store.volumes.refusing import VolumeRefusal

    section = section_with(begun())
    _, name = add(_hand(section), "Nobody said this.", SentenceKind.SUMMARISED)
    section.refresh_from_db()
    with pytest.raises(VolumeRefusal, match="not_verbatim"):
        set_kind(_hand(section), name, SentenceKind.QUOTED)
