"""Interventions as the page and its script know them: plain values."""

from __future__ import annotations

from typing import Any

from relatoria.store.models import Intervention, Meeting
from relatoria.web.desk.forms import saying


def captured(meeting: Meeting) -> list[dict[str, Any]]:
    """Everything captured at ``meeting`` and not taken back, the latest first."""
    rows = Intervention.objects.filter(meeting=meeting, withdrawn_at=None)
    rows = rows.select_related("attendee", "item").order_by("-said_at", "-id")
    return [told(row) for row in rows]


def told(row: Intervention) -> dict[str, Any]:
    """One intervention."""
    say = saying()
    return {
        "client_id": row.client_id,
        "version": row.version,
        "text": row.text,
        "item": row.item.key if row.item else "",
        "item_name": str(row.item) if row.item else "",
        "speaker": row.attendee.key if row.attendee else "",
        "speaker_name": row.attendee.name
        if row.attendee
        else row.described or say("capture.unknown"),
        "described": row.described,
        "kind": row.kind,
        "kind_name": say(f"kind.{row.kind}") if row.kind else "",
        "said_at": row.said_at.isoformat(),
    }
