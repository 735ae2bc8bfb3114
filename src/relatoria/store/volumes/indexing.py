"""Which statements and turns each sentence of a section cites, as rows."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.drafting.volumes import Paragraph, qualified
from relatoria.store.models import SentenceSource, VolumeSection


def index_section(section: VolumeSection, paragraphs: Sequence[Paragraph]) -> None:
    """Make the rows of ``section`` say what ``paragraphs`` cite."""
    wanted = {
        (sentence.id, qualified(citation.document or "", name))
        for paragraph in paragraphs
        for sentence in paragraph.sentences
        for citation in sentence.citations
        for name in (*citation.statements, citation.contribution or "")
        if name
    }
    rows = {(row.sentence, row.subject): row.pk for row in section.cited.all()}
    gone = [pk for pair, pk in rows.items() if pair not in wanted]
    if gone:
        section.cited.filter(pk__in=gone).delete()
    SentenceSource.objects.bulk_create(
        SentenceSource(section=section, sentence=sentence, subject=subject)
        for sentence, subject in sorted(wanted - rows.keys())
    )
