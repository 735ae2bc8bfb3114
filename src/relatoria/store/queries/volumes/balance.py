"""Sex as people declared it, for the balance of a volume; never guessed."""

from __future__ import annotations

from relatoria.drafting.volumes import qualified
from relatoria.store.models import DraftVolume, PrintedAgent


def declared_sex(row: DraftVolume) -> dict[str, str]:
    """Qualified id of an agent of the sources → what they declared, where they did."""
    rows = PrintedAgent.objects.filter(expression__key__in=row.sources).exclude(agent__sex="")
    return {
        qualified(document, local): sex
        for document, local, sex in rows.values_list("expression__key", "local_id", "agent__sex")
    }
