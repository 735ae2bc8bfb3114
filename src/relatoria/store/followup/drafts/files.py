"""Files that show what a report says: private unless marked, unseen until it is published."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import PurePath

from relatoria.store import journal
from relatoria.store.access import Viewer
from relatoria.store.followup.drafts import rules
from relatoria.store.followup.drafts.types import NotPossible
from relatoria.store.models import DraftFile, DraftState, ReportDraft
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer

MOST_BYTES = 10_000_000
MOST_FILES = 20
_KINDS = {
    ".pdf": "application/pdf", ".csv": "text/csv", ".txt": "text/plain",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png",
}  # fmt: skip


def add_file(key: str, by: Viewer, name: str, data: bytes, *, public: bool) -> DraftFile:
    """Attach a file to an open draft. Raises NotPossible for what is no file we take."""
    named = storable(PurePath(name.replace("\\", "/")).name.strip())[-200:]
    kind = _KINDS.get(PurePath(named).suffix.lower())
    if kind is None:
        raise NotPossible.because("file_kind", kinds=", ".join(sorted(_KINDS)))
    if not data or len(data) > MOST_BYTES:
        raise NotPossible.because("file_size", most=str(MOST_BYTES // 1_000_000))
    with one_writer():
        draft = _open(key, by)
        if draft.files.count() >= MOST_FILES:
            raise NotPossible.because("too_many_files", most=str(MOST_FILES))
        made = DraftFile.objects.create(
            key=f"f{secrets.token_hex(12)}", draft=draft, name=named, media_type=kind,
            size=len(data), sha256=hashlib.sha256(data).hexdigest(), data=data, public=public,
            added_by=by.name,
        )  # fmt: skip
        _log(by, "add-file", made)
    return made


def open_file(key: str, by: Viewer, *, public: bool) -> None:
    """Say whether a file of an open draft will be public. Raises NotPossible."""
    with one_writer():
        row = _file(key, by)
        row.public = public
        row.save(update_fields=["public"])
        _log(by, "open-file" if public else "close-file", row)


def remove_file(key: str, by: Viewer) -> None:
    """Take a file out of an open draft. Raises NotPossible."""
    with one_writer():
        row = _file(key, by)
        _log(by, "remove-file", row)
        row.delete()


def file_for(key: str, viewer: Viewer) -> DraftFile | None:
    """The file ``key`` with its bytes, where ``viewer`` may have it.

    The public gets what is marked public once its report is published; whoever sees the drafts of
    the institution gets every file.
    """
    row = DraftFile.objects.select_related("draft").filter(key=key).first()
    if row is None:
        return None
    published = row.draft.state == DraftState.PUBLISHED.value
    if (row.public and published) or rules.may_see(viewer, row.draft.institution_id):
        return row
    return None


def _file(key: str, by: Viewer) -> DraftFile:
    row = DraftFile.objects.select_related("draft").defer("data").filter(key=key).first()
    if row is None:
        raise NotPossible.because("not_there")
    _open(row.draft.key, by)
    return row


def _open(key: str, by: Viewer) -> ReportDraft:
    draft = rules.held(key, by)
    if not draft.is_open:
        raise NotPossible.because("not_open")
    return draft


def _log(by: Viewer, act: str, row: DraftFile) -> None:
    after = {"draft": row.draft.key, "public": row.public}
    journal.append(by.name, [journal.Act(act, "draft-file", row.key, None, after)])
