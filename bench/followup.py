"""Figures of follow-up: suggestions, alignment, imports, silences, ratifications, the matrix.

    python -m bench.followup            every figure
    python -m bench.followup --quick    without reading the seven PDFs

Needs the development data beside the checkout. Nothing here is trained: the weights of the coder
were learnt without the gold, the words of each theme were written from the names of the themes
alone, and the constants of `linking` and `alignment` were set once for all frameworks. The
thresholds of the alignment were chosen on the whole gold, and `leave_section_out` says what the
same choice gives on sections that had no part in it.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.scoring import SHARED
from relatoria import read
from relatoria.cli.followup_coders import coder_for, concept_finder
from relatoria.cli.followup_inputs import Given, bring
from relatoria.cli.saving import save
from relatoria.followup.alignment.aligning import Fate, align
from relatoria.followup.calendar.dues import dues
from relatoria.followup.calendar.log import ReminderLog
from relatoria.followup.calendar.reminders import FocalPoint, reminders_now
from relatoria.followup.coherence.ratifications import lac_states, shipped_ratifications
from relatoria.followup.commitments.provisions import AdoptedText, read_texts
from relatoria.followup.commitments.shipped import shipped_commitments
from relatoria.followup.coverage.matrix import Matrix
from relatoria.followup.coverage.silence import silences_of_reporters
from relatoria.followup.coverage.unlinked import unlinked
from relatoria.followup.imports import lines
from relatoria.followup.imports.pages import reporters_in, reports_in
from relatoria.followup.imports.printed_themes import theme_of
from relatoria.followup.imports.tables import write_csv
from relatoria.followup.linking.suggesting import suggest
from relatoria.followup.register import Register, merge
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report

_WANTED = 3_000
_LARGE = 300_000


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The JSON lines of ``path``."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def follow_up_page() -> None:
    """The founding follow-up page: reports, institutions, links, silences, figures."""
    record = read(next((SHARED / "seeds").glob("004_*.txt")))
    reports = reports_in(record, commitments=shipped_commitments("summits"))
    linked = [one for one in reports if one.is_linked]
    known = {one.id: one for one in shipped_commitments("summits")}
    print(
        f"page: {len(reports)} reports, {len(reporters_in(record))} institutions, {len(linked)} "
        f"linked: paragraph {known[linked[0].answered[0]].paragraph}, "
        f"{known[linked[0].answered[0]].instrument}"
    )
    gaps = silences_of_reporters(reports, date(2020, 1, 1))
    print("page: silences of", [one.days for one in gaps if not one.lasts], "days")
    print("page: figures for the claim checker", [len(one.figures) for one in reports])
    for name in ("themes", "gcm", "summits"):
        for one in unlinked(reports, name, coder=coder_for(name)):
            ranked = [(each.notation, each.score) for each in one.suggestions]
            print(f"page: unlinked {one.report.date}, {name}: {ranked}")


def review_themes() -> None:
    """Themes of recommendations among the first three: any right one, and the heading's own."""
    rows = rows_of(SHARED / "documents" / "labelled" / "upr_slovenia_cycles2-3.jsonl")
    hits: Counter[Any] = Counter()
    for row in rows:
        due = {theme_of(one) for one in row["themes"]}
        found = [f"upr_themes/{one.notation}" for one in suggest(row["text"], "upr_themes")]
        for key in ("all", row["cycle"]):
            hits[key, "n"] += 1
            hits[key, "any"] += bool(due & set(found))
            hits[key, "main"] += theme_of(row["theme"]) in found
            hits[key, "first"] += found[:1] != [] and found[0] in due
    for key in ("all", 2, 3):
        number = hits[key, "n"]
        print(
            f"themes of recommendations, cycle {key} ({number}): right one among three "
            f"{hits[key, 'any'] / number:.3f}, the heading's own {hits[key, 'main'] / number:.3f}, "
            f"first right {hits[key, 'first'] / number:.3f}"
        )


def texts() -> tuple[tuple[str, AdoptedText | None], ...]:
    """The Global Compact as the development data have it, and without it."""
    path = SHARED / "frameworks" / "texts" / "gcm_objectives_actions_en.json"
    return (("with its text", read_texts([path])), ("without text", None))


def codes_of_gold() -> None:
    """GCM objectives and themes of the gold's items among the first three."""
    for name, key, (title, adopted) in (
        *(("gcm", "gcm", one) for one in texts()),
        ("themes", "themes", ("without text", None)),
    ):
        for coder in (coder_for(name), None):
            coded = [
                (row, {str(one) for one in row[key]})
                for row in rows_of(SHARED / "gold" / "themes" / "codes.jsonl")
                if row[key]
            ]
            found = [
                [one.notation for one in suggest(row["text"], name, coder=coder, adopted=adopted)]
                for row, _ in coded
            ]
            right = sum(bool(due & set(got)) for (_, due), got in zip(coded, found, strict=True))
            whole = sum(due <= set(got) for (_, due), got in zip(coded, found, strict=True))
            print(
                f"gold, {name} {title}, {'coder and words' if coder else 'words alone'}: right one "
                f"among three {right / len(coded):.3f}, all of them {whole / len(coded):.3f} "
                f"({len(coded)} items)"
            )


def alignment(name: str, adopted: AdoptedText | None) -> None:
    """Messages and proposals against the adjudicated objectives."""
    rows = rows_of(SHARED / "gold" / "themes" / "codes.jsonl")
    other = {
        row["id"]: {str(one) for one in row["gcm"]}
        for row in rows_of(SHARED / "gold" / "themes" / "second.jsonl")
    }
    chosen = {"messages and proposals": ("message", "proposal"), "every item": ()}
    for title, kinds in chosen.items():
        picked = [row for row in rows if not kinds or row["kind"] in kinds]
        found = [
            align(row["text"], coder=coder_for("gcm"), concepts=concept_finder(), adopted=adopted)
            for row in picked
        ]
        pairs = [
            (one.notation in {str(x) for x in row["gcm"]}, one.notation in other[row["id"]])
            for row, aligned in zip(picked, found, strict=True)
            for one in aligned
            if one.fate is not Fate.ABSENT
        ]
        absent = [row for row, one in zip(picked, found, strict=True) if one[0].fate is Fate.ABSENT]
        nothing = sum(not row["gcm"] for row in picked)
        shown = sum(bool(one.evidence) for each in found for one in each if one.notation)
        print(
            f"alignment {name}, {title}: {len(picked) - len(absent)} of {len(picked)} aligned, "
            f"{len(pairs)} objectives; adjudicated codes agree with "
            f"{sum(one for one, _ in pairs) / len(pairs):.3f}, either reader with "
            f"{sum(a or b for a, b in pairs) / len(pairs):.3f}; evidence shown on {shown}; "
            f"absent {len(absent)}, of which {sum(not row['gcm'] for row in absent)} of the "
            f"{nothing} without objective"
        )
        print("   ", Counter(one[0].fate.value for one in found))


def leave_section_out(name: str, adopted: AdoptedText | None) -> None:
    """The threshold chosen on all other sections: least that gives 85 % there."""
    rows = rows_of(SHARED / "gold" / "themes" / "codes.jsonl")
    places = {
        row["id"]: row["section"] for row in rows_of(SHARED / "gold" / "seed002" / "items.jsonl")
    }
    scored = []
    for row in rows:
        best = suggest(row["text"], "gcm", coder=coder_for("gcm"), adopted=adopted, most=1)
        right = bool(best) and best[0].notation in {str(one) for one in row["gcm"]}
        scored.append((places[row["id"]], best[0].score if best else 0.0, right))
    kept: list[bool] = []
    for section in sorted({one[0] for one in scored}):
        seen = [one for one in scored if one[0] != section]
        steps = [step / 100 for step in range(30, 96)]
        good = [step for step in steps if _share(seen, step) >= 0.85]
        least = good[0] if good else steps[-1]
        kept += [right for place, score, right in scored if place == section and score >= least]
    print(
        f"alignment {name}, threshold from the other sections: {len(kept)} of {len(scored)} "
        f"aligned, {sum(kept) / len(kept):.3f} agree"
    )


def _share(scored: list[tuple[str, float, bool]], least: float) -> float:
    kept = [right for _, score, right in scored if score >= least]
    return sum(kept) / len(kept) if kept else 0.0


def synthetic_list(number: int) -> bytes:
    """A list of recommendations as a spreadsheet: ours, to fill up to the number wanted."""
    states = list(lac_states())
    rows = [
        (
            f"{200 + place // 40}.{place % 40 + 1}",
            f"Extend programme {place} so that migrant workers reach health services",
            states[place % 33],
            f"{states[(place * 7 + 1) % 33]}; {states[(place * 5 + 2) % 33]}",
            ("supported", "noted", "pending")[place % 3],
            "Migrants",
        )
        for place in range(number)
    ]
    heads = ("Number", "Recommendation", "State under review", "Recommending State", "Position",
             "Theme")  # fmt: skip
    return write_csv(heads, rows)


def recommendations() -> None:
    """Reports, matrices and a list up to 3,000, imported twice into one register."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "register.jsonl"
        files = [
            *sorted((SHARED / "documents" / "upr").glob("*.pdf")),
            *sorted((SHARED / "documents" / "un").glob("UPR*.docx")),
        ]
        filler = Path(folder) / "list.csv"
        counts, seconds = [], []
        for _ in range(2):
            started = time.perf_counter()
            whole = lines.read(target) if target.exists() else Register()
            for path in files:
                for one in bring(str(path), Given(themes=True), whole):
                    whole = merge(whole, one.register).register
            real = len([one for one in whole.commitments.values() if one.source != str(filler)])
            filler.write_bytes(synthetic_list(_WANTED - real))
            for one in bring(str(filler), Given(), whole):
                whole = merge(whole, one.register).register
            save(target, lines.write(whole))
            counts.append((real, len(whole.commitments)))
            seconds.append(time.perf_counter() - started)
        made = whole.commitments.values()
        print(
            f"recommendations: {counts[0][0]} real and {_WANTED - counts[0][0]} synthetic; after "
            f"each import {[one for _, one in counts]}; {sum(seconds):.0f} s for both on this "
            f"machine; with State {sum(bool(one.addressees) for one in made)}, recommending "
            f"{sum(bool(one.recommended_by) for one in made)}, theme "
            f"{sum(bool(one.themes) for one in made)}, response "
            f"{sum(one.response is not None for one in made)}"
        )


def ratifications() -> None:
    """Parties among the 33 States, with the dates of the sources."""
    for name in ("icrmw", "csr51"):
        found = shipped_ratifications().parties(name, lac_states())
        print(f"{name}: {len(found.countries)} parties as of {found.as_of}, later {found.later}")


def reminders() -> None:
    """A reminder looked for every quarter of an hour over both changes of the clock."""
    commitment = Commitment("c", "t", due="2026-11-01", addressees=("USA",))
    owed = dues([commitment], [], "USA", date(2026, 10, 25))
    point = FocalPoint("focal.point@example.org", "America/New_York")
    with tempfile.TemporaryDirectory() as folder:
        path, sent = Path(folder) / "log.jsonl", Counter[str]()
        for begin in (datetime(2026, 3, 7, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)):
            for quarter in range(4 * 24 * 10):
                with ReminderLog(path) as log:  # a restart at every look
                    now = begin + timedelta(minutes=15 * quarter)
                    for one in reminders_now(owed, point, now, frozenset(log)):
                        sent[one.key] += log.claim(one.key)
                        log.sent(one.key)
    print("reminders over restarts and clock changes:", dict(sent))


def matrix() -> None:
    """Building and a page at 300,000 entries, against one plain pass over the same."""
    states = lac_states()
    commitments = [Commitment(f"c/{n}", "text") for n in range(_LARGE // 2)]
    reports = [
        Report(
            f"r/{n}",
            "x",
            country=states[n % 33],
            date="2024-01-01",
            links=(Link(f"c/{n * 7 % len(commitments)}", LinkOrigin.CITED),),
        )
        for n in range(_LARGE // 2)
    ]
    started = time.perf_counter()
    seen = sum(len(one.id) for one in commitments) + sum(
        len(one.id) + len(one.links[0].commitment) for one in reports
    )
    scan = time.perf_counter() - started
    started = time.perf_counter()
    built = Matrix(commitments, reports, rows=states)
    building = time.perf_counter() - started
    pages = []
    for place in range(200):
        started = time.perf_counter()
        built.page(0, 33, place * 50, 50)
        pages.append(time.perf_counter() - started)
    pages.sort()
    print(
        f"matrix over {_LARGE:,} ({seen} characters of identifiers): built in {building / scan:.1f}"
        f" plain scans, a page of 33 × 50 in {pages[190] / scan:.3f} (p95)"
    )


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    follow_up_page()
    review_themes()
    codes_of_gold()
    for title, adopted in texts():
        alignment(title, adopted)
        leave_section_out(title, adopted)
    ratifications()
    reminders()
    matrix()
    if not arguments.quick:
        recommendations()


if __name__ == "__main__":
    main()
