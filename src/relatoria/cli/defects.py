"""How a defect of the program is owned: named with its file, never shown as a traceback."""

from __future__ import annotations


def defect_message(said: str, where: str = "") -> str:
    """The sentence printed for an error nobody raised on purpose.

    ``said`` is what Python says of it; ``where`` the file at which it arose, where one is known.
    """
    place = f"{where}: " if where else ""
    return (
        f"relatoria: {place}this is a defect of Relatoría, not of your file: {said}. "
        "Run the command again with --debug before its name, and report what it prints."
    )
