from __future__ import annotations

from dataclasses import replace

from relatoria.drafting.checks.volume import findings_in_volume
from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Fate,
    Message,
    Paragraph,
    ParagraphKind,
    Part,
    PartKind,
    Quotation,
    Sentence,
    SentenceKind,
    Tally,
    Use,
    Volume,
    qualified,
)
from relatoria.model import (
    Agent,
    Contribution,
    Document,
    Mode,
    Record,
    Span,
    Statement,
    StatementKind,
)

_TEXT = "Ms. Ruiz asked for open data. Mr. Lobo warned of costs."


def _record() -> Record:
    document = Document("d", "d", "d.txt", "text/plain", _TEXT)
    return Record(
        document,
        agents=(Agent("ruiz", "Ana Ruiz"), Agent("lobo", "Luis Lobo")),
        contributions=(
            Contribution("c1", 0, 29, Mode.REPORTED_SPEECH, attributed_to="ruiz"),
            Contribution("c2", 30, 55, Mode.REPORTED_SPEECH, attributed_to="lobo"),
        ),
        statements=(Statement("s1", 19, 28, "open data", StatementKind.PROPOSAL, "c1"),),
    )


def _cites(contribution: str, start: int, end: int, *statements: str) -> Citation:
    spans = (Span(start, end),)
    return Citation(
        CitationRelation.DERIVED_FROM, "d", spans, statements, contribution=contribution
    )


_FIRST = Sentence(
    "p1",
    SentenceKind.REPORTED,
    "Ana Ruiz asked for “open data”.",
    (_cites("c1", 19, 28, "s1"),),
    (Quotation(20, 29, 0),),
    speaker="d#ruiz",
)
_SECOND = Sentence(
    "p2",
    SentenceKind.COUNTED,
    "Two speakers took the floor.",
    (_cites("c2", 30, 55),),
    tallies=(Tally(2, ("d#ruiz", "d#lobo")),),
)


def _volume(*sentences: Sentence, **changes: object) -> Volume:
    body = Part("b", PartKind.SESSION, "A", (Paragraph("x", ParagraphKind.BODY, sentences),))
    message = Message("m", "x", "Open data.", (qualified("d", "s1"),))
    whole = Volume("v", "Report", "en", (body,), (_record(),), (message,))
    return replace(whole, **changes)  # type: ignore[arg-type]


def _rules(volume: Volume, **given: object) -> set[str]:
    return {one.rule for one in findings_in_volume(volume, **given)}  # type: ignore[arg-type]


def test_a_draft_in_order_has_no_findings() -> None:
    assert findings_in_volume(_volume(_FIRST, _SECOND)) == ()


def test_a_sentence_without_source_is_named() -> None:
    bare = replace(_FIRST, id="p9", citations=(), quotations=(), speaker=None)
    found = findings_in_volume(_volume(_FIRST, _SECOND, bare))
    assert [(one.rule, one.subject) for one in found] == [("no_source", "p9")]


def test_a_signed_editorial_sentence_needs_no_source() -> None:
    own = Sentence("p9", SentenceKind.EDITORIAL, "This part is new.", signed_by="the rapporteur")
    assert _rules(_volume(_FIRST, _SECOND, own)) == set()


def test_a_quotation_that_differs_is_found() -> None:
    wrong = replace(_FIRST, text="Ana Ruiz asked for “free data”.")
    assert _rules(_volume(wrong, _SECOND)) == {"quotation_differs"}


def test_a_sentence_given_to_another_speaker_is_found() -> None:
    assert _rules(_volume(replace(_FIRST, speaker="d#lobo"), _SECOND)) == {"attribution_differs"}


def test_a_count_that_its_ids_or_its_words_contradict_is_found() -> None:
    ids = replace(_SECOND, tallies=(Tally(3, ("d#ruiz", "d#lobo")),))
    words = replace(_SECOND, text="Four speakers took the floor.")
    assert _rules(_volume(_FIRST, ids)) == {"recount_differs"}
    assert _rules(_volume(_FIRST, words)) == {"recount_differs"}


def test_several_needs_three_speakers() -> None:
    loose = replace(_FIRST, text="Several speakers said “open data”", quotations=())
    assert "quantifier" in _rules(_volume(loose, _SECOND))


def test_a_message_needs_a_paragraph_of_the_body() -> None:
    part = Part("m", PartKind.MESSAGES, "M", (Paragraph("x", ParagraphKind.BODY, (_FIRST,)),))
    rest = Part("b", PartKind.SESSION, "A", (Paragraph("y", ParagraphKind.BODY, (_SECOND,)),))
    assert _rules(_volume(parts=(part, rest))) == {"message_without_body"}


def test_a_contribution_unused_needs_a_reason() -> None:
    assert "contribution_unused" in _rules(_volume(_FIRST))
    reason = (Use(qualified("d", "c2"), Fate.LEFT_OUT, reason="out of scope"),)
    assert "contribution_unused" not in _rules(_volume(_FIRST, uses=reason))


def test_a_reservation_is_printed_or_missed() -> None:
    given = {"m": ["We do not share this."]}
    assert _rules(_volume(_FIRST, _SECOND), reservations=given) == {"reservation_left_out"}
