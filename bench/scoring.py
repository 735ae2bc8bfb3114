"""The scorer of the development data, loaded from beside the checkout."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

SHARED = Path(__file__).resolve().parents[2] / "shared"


def scorer() -> ModuleType:
    """The module ``score.py`` of the development data; exits with a message where it is absent."""
    path = SHARED / "gold" / "score.py"
    if not path.is_file():
        sys.exit(f"The development data is not at {SHARED}; put it beside the checkout.")
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
