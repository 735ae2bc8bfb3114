"""What drafting and publishing reach, and what they cost: ``python -m bench.drafting [FILE …]``.

Without files, the reports of the test corpus. A volume of about 300 pages is made by putting drafts
together until the PDF has as many.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from relatoria.drafting.publishing import publish
from relatoria.drafting.volumes import Fate, Volume, build, consolidate
from relatoria.drafting.writing import draft
from relatoria.model import Mode, Role
from relatoria.reading import read
from relatoria.reading.sentences import sentences

_CORPUS = Path(__file__).resolve().parents[1] / "tests" / "corpus"
_NAMES = ("en-workshop-report.txt", "es-informe-relatoria.md", "pt-relatorio.md", "fr-rapport.md")
_PAGES = 300


def main(paths: list[str]) -> None:
    """Print one line a draft, then the large volume."""
    volumes = [measured(Path(path)) for path in paths or [str(_CORPUS / one) for one in _NAMES]]
    large(volumes)


def measured(path: Path) -> Volume:
    """Draft ``path`` and print what became of it."""
    record = read(path)
    start = time.perf_counter()
    volume = build(draft([record], sentences))
    took = time.perf_counter() - start
    made = list(volume.sentences())
    text = " ".join(one.text for one in made)
    panel = {p.agent for p in record.participations if p.role is Role.SPEAKER} | {
        turn.attributed_to
        for turn in record.contributions
        if turn.attributed_to and turn.mode is not Mode.COLLECTIVE
    }
    named = sum(bool((agent := record.agent(one)) and agent.name in text) for one in panel)
    uses = [use.fate for use in volume.uses]
    kept = sum(fate is not Fate.LEFT_OUT for fate in uses)
    cited = sum(bool(one.citations) for one in made)
    print(
        f"{path.name}: sentences {len(made)}, cited {cited}; speakers named {named} of "
        f"{len(panel)}; carried {kept} of {len(uses)}; drafted in {took:.2f} s"
    )
    return volume


def large(volumes: list[Volume]) -> None:
    """Build a volume of about 300 pages in every format; time and peak memory."""
    import pypdfium2

    once = sum(len(pypdfium2.PdfDocument(publish(one, "pdf"))) for one in volumes)
    times = -(-_PAGES // once)
    whole = consolidate([one for _ in range(times) for one in volumes], "Large volume")
    print(f"large volume: {len(list(whole.sentences()))} sentences")
    for form in ("docx", "pdf", "html", "epub", "akn", "jsonld", "jsonl"):
        start = time.perf_counter()
        data = publish(whole, form)
        took = time.perf_counter() - start
        pages = f", {len(pypdfium2.PdfDocument(data))} pages" if form == "pdf" else ""
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"  {form}: {took:.1f} s, {len(data) / 1e6:.1f} MB{pages}; peak so far {peak:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
