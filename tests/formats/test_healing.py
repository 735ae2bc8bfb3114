from __future__ import annotations

import pytest

from relatoria.formats.healing import continues, join_hyphenated, keeps_hyphen, vocabulary_of


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The delegation underlined the", "Government's wish to ratify."),
        ("la protección de las personas", "migrantes en tránsito."),
        ("os direitos das crianças,", "Adolescentes e jovens."),
        ("selon les propos de Mme.", "Durand, la commission"),
        ("a shared policy-", "making body"),
        ("it was a first step; the", "next would follow"),
        ("the first step was taken;", "the second was not"),
        ("in the year", "2010 the figure rose"),
    ],
)
def test_a_paragraph_that_stops_in_mid_sentence_goes_on(before: str, after: str) -> None:
    assert continues(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The meeting was closed.", "the next day it rained"),
        ("The meeting was closed.”", "On the next day"),
        ("It was agreed:", "to meet again"),
        ("de las personas", "• La segunda medida"),
        ("the first measure;", "(ii) the second measure;"),
        ("the first measure;", "B. The second measure"),
        ("Introduction", "The meeting was opened by the host."),
        ("", "text"),
        ("text", ""),
    ],
)
def test_a_finished_paragraph_or_a_marker_ends_it(before: str, after: str) -> None:
    assert not continues(before, after)


@pytest.mark.parametrize(
    ("before", "after", "seen", "joined"),
    [
        ("the migra-", "tion policy", "migration", "the migration policy"),
        ("a well-", "known fact", "", "a well-known fact"),
        ("policy-", "making", "policy making", "policy-making"),
        ("inter-", "governmental", "intergovernmental", "intergovernmental"),
        ("decision-", "makers", "decision-makers and makers", "decision-makers"),
        ("Guinea-", "Bissau", "", "Guinea-Bissau"),
        ("post-", "2015 agenda", "", "post-2015 agenda"),
        ("MIGRA-", "TION", "", "MIGRATION"),
        ("co\u00ad", "operation", "", "cooperation"),
        ("recomenda-", "se ao Estado", "", "recomenda-se ao Estado"),
        ("protec-", "ción", "", "protección"),
        ("face-to-", "face", "", "face-to-face"),
        ("par exem-", "ple, l’étude", "", "par exemple, l’étude"),
    ],
)
def test_a_word_broken_at_a_line_end(before: str, after: str, seen: str, joined: str) -> None:
    assert join_hyphenated(before, after, vocabulary_of(seen)) == joined


def test_two_acronyms_keep_their_hyphen_among_small_letters_and_a_heading_does_not() -> None:
    assert keeps_hyphen("with support from ABCDE", "FGHI in June", {})
    assert not keeps_hyphen("INTERNATIONAL MIGRA", "TION AND WORK", {})
