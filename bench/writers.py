"""Two writers at one section of a volume, each in a browser of their own, for five minutes.

python -m bench.writers [SECONDS]

Counts what was saved and what became of it: standing in the text, waiting in a clash, replaced by
somebody who had it before them, or lost (which fails).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.store.registers import register
from tests.web.conftest import served
from tests.web.writers import judge, together

_SECONDS = 300
_PASSWORD = "-".join(("eleven", "patient", "ferries"))


def main(seconds: float) -> int:
    """Run and print; 1 where a saved word is lost."""
    with tempfile.TemporaryDirectory() as folder:
        address = Path(folder) / "register.db"
        writers = [(f"{name}@example.org", _PASSWORD) for name in ("ana", "luis")]
        with register(address):
            key, number = _filled(writers)
        with served(address) as site:
            saves = together(f"{site}/en/desk/volumes/{key}/sections/{number}/", writers, seconds)
        with register(address):
            from relatoria.store.models import VolumeSection

            made = judge(VolumeSection.objects.get(pk=number), saves)
    print(
        f"{len(saves)} saves in {seconds:g} s, {made.merges} of them merged; of {made.saves} texts "
        f"{made.standing} stand, {made.waiting} wait for a choice, {made.replaced} were replaced "
        f"by somebody who had them before them, {len(made.lost)} lost"
    )
    return int(bool(made.lost))


def _filled(writers: list[tuple[str, str]]) -> tuple[str, int]:
    from tests.store.volumes.material import begun, section_with

    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    for email, password in writers:
        make_account(email, Post(Role.RAPPORTEUR), name=email, password=password)
    volume = begun()
    return volume.key, section_with(volume, 6).pk


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else _SECONDS))
