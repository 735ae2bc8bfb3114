"""What is said of one file does not depend on the file read before it."""

from __future__ import annotations

import pytest

from relatoria.errors import EmptyFile, PasswordRequired
from relatoria.formats import read_document
from tests.formats.hostile import pdf
from tests.shared import SHARED, needs_shared


@needs_shared
def test_a_pdf_without_pages_is_empty_also_after_one_with_a_password() -> None:
    locked = (SHARED / "formats" / "broken" / "password_required.pdf").read_bytes()
    with pytest.raises(PasswordRequired):
        read_document(locked, "locked.pdf")
    with pytest.raises(EmptyFile):
        read_document(pdf(0), "none.pdf")
