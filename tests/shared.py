"""The development data beside the checkout, for the tests that read it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
IN_CI = os.environ.get("CI", "").lower() == "true"

# In CI the data must be there: a missing folder is a failure, never a silent skip.
needs_shared = pytest.mark.skipif(
    not SHARED.is_dir() and not IN_CI,
    reason=f"development data not found at {SHARED.parent.name}/../shared",
)


def seed(number: str) -> Path:
    """The founding document whose file name begins with ``number``."""
    return next((SHARED / "seeds").glob(f"{number}_*.txt"))
