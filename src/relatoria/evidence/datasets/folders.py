"""Where data live: the snapshot in the package, and the folder of whoever runs the program."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "RELATORIA_DATA"
"""The environment variable that names the folder of added data."""
DEFAULT = "relatoria-data"


def user_folder(environment: Mapping[str, str] | None = None) -> Path:
    """The folder of added data: ``$RELATORIA_DATA``, or ``relatoria-data`` where one stands."""
    environment = os.environ if environment is None else environment
    return Path(environment.get(VARIABLE) or DEFAULT)


def snapshot_folder() -> Path:
    """The folder of the data that come with the package."""
    return Path(__file__).resolve().parent.parent / "snapshot" / "tables"
