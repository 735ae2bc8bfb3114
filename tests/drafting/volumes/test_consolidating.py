from __future__ import annotations

import pytest

from relatoria.drafting.publishing.notes import Notes
from relatoria.drafting.volumes import ANNEXES, Tracing, build, consolidate, qualified
from relatoria.errors import InvalidRecord
from tests.drafting.material import REPORTS, volume


def both():
    return [volume(REPORTS["en"]), volume(REPORTS["es"])]


def test_one_volume_holds_every_sentence_of_all_under_ids_of_its_own():
    whole = build(consolidate(both(), "Both"))
    texts = sorted(sentence.text for sentence in whole.sentences())
    assert texts == sorted(s.text for one in both() for s in one.sentences())
    ids = [sentence.id for sentence in whole.sentences()]
    assert len(ids) == len(set(ids))


def test_notes_count_through_the_whole_and_annexes_stand_at_its_end():
    whole = consolidate(both(), "Both")
    numbers = [note.number for note in Notes(whole).all]
    assert numbers == list(range(1, len(numbers) + 1))
    kinds = [part.kind in ANNEXES for part in whole.parts]
    assert kinds == sorted(kinds)


def test_a_source_that_two_volumes_cite_is_carried_once():
    twice = consolidate([volume(REPORTS["en"]), volume(REPORTS["en"])], "Twice")
    assert len(twice.sources) == 1
    build(twice)


def test_words_in_another_language_than_the_whole_say_so():
    whole = consolidate(both(), "Both")
    second = whole.parts[1]
    assert second.language == "es"


def test_nothing_to_put_together_is_an_error():
    with pytest.raises(InvalidRecord):
        consolidate([], "None")


@pytest.mark.parametrize("name", REPORTS.values())
def test_a_statement_leads_to_its_sentence_and_the_sentence_to_its_speaker(name):
    made = volume(name)
    tracing = Tracing(made)
    source = made.sources[0]
    turns = {turn.id: turn.attributed_to for turn in source.contributions}
    checked = 0
    for statement in source.statements:
        speaker = turns.get(statement.contribution or "")
        for placed in tracing.where(qualified(source.document.id, statement.id)):
            if speaker and placed.sentence.speaker:
                assert speaker in {agent.id for agent in tracing.who(placed.sentence.id)}
                checked += 1
    assert checked
