"""Treaty status: who signed, who is bound, since when, and as of which day that is known.

The as-of date is the revision. A list that names every State says who is not bound (value 0); a
list of actions says nothing about States it leaves out. Consent to be bound is the indicator (the
instrument's id, NOTE the action), a signature another (``icrmw:signature``).
"""

from __future__ import annotations

import re
from collections import defaultdict

from relatoria.evidence.areas import code_of_alpha3
from relatoria.evidence.datasets import Loaded, years_of
from relatoria.evidence.loaders.building import About, Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import bad_cell
from relatoria.evidence.loaders.columns import Columns, find_columns, revision_from
from relatoria.evidence.loaders.sheets import Sheet, text_of
from relatoria.schemes.countries import countries

_ROLES = {
    "iso3": ("iso3", "alpha3", "countrycode"),
    "iso2": ("iso2", "alpha2"),
    "treaty": ("treaty", "instrument", "convention"),
    "signature": ("signature", "signed"),
    "date": ("date", "ratification", "consent"),
    "action": ("action",),
    "source": ("source",),
    "as_of": ("asof",),
    "party": ("stateparty",),
    "signatory": ("signatory",),
    "year": ("yearratificationoraccession",),
}
# The id in the register of instruments by words of the name: all of a row's words must be there.
_INSTRUMENTS = (
    ("icrmw", ("icrmw",)),
    ("icrmw", ("migrant", "workers", "families")),
    ("csr67", ("refugee", "1967")),
    ("csr51", ("refugee", "1951")),
    ("stateless54", ("statelessness", "1954")),
    ("stateless54", ("stateless", "1954")),
    ("stateless61", ("statelessness", "1961")),
    ("palermo_tip", ("trafficking",)),
    ("palermo_som", ("smuggling",)),
    ("untoc", ("untoc",)),
    ("untoc", ("transnational", "organized", "crime")),
    ("ilo_c97", ("ilo", "c097")),
    ("ilo_c97", ("ilo", "c97")),
    ("ilo_c143", ("ilo", "c143")),
    ("ilo_c189", ("ilo", "c189")),
)
_FORMER_ALPHA2 = {"TP": "TL", "ZR": "CD", "BU": "MM", "YU": "RS", "CS": "RS"}
"""Codes that ISO 3166-1 withdrew and lists still carry."""
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?\Z")
_PARTIAL = re.compile(r"missing|incomplete|partial", re.I)


def recognise(sheet: Sheet) -> Columns | None:
    """The columns of a list of actions, or of a list of all States; ``None`` for another."""
    return find_columns(sheet, _ROLES, ("iso3", "treaty", "action", "as_of")) or find_columns(
        sheet, _ROLES, ("iso2", "party")
    )


def load(sheet: Sheet, columns: Columns, revision: str | None = None) -> list[Loaded]:
    """A dataset for each as-of date; raises InvalidRecord naming the cell of what is wrong."""
    if "party" in columns:
        return [_all_states(sheet, columns, revision)]
    builders: dict[str, Builder] = defaultdict(lambda: Builder("1"))
    sources: dict[str, set[str]] = defaultdict(set)
    for row in columns.rows(sheet):
        as_of = _dated(sheet, row, columns["as_of"])
        if not as_of:
            raise bad_cell(sheet, row, columns["as_of"], "an as-of date is expected")
        _act(sheet, row, columns, builders[as_of])
        if "source" in columns:
            sources[as_of].add(text_of(sheet.cell(row, columns["source"])))
    return [
        loaded(
            builder,
            _about(sources[as_of]),
            revision=revision or as_of,
            part="actions",
            as_of=as_of,
        )
        for as_of, builder in sorted(builders.items())
    ]


def _about(sources: set[str]) -> About:
    told = "; ".join(sorted(sources))
    partial = ("treaty_incomplete",) if _PARTIAL.search(told) else ()
    return About(
        "treaty_status",
        "UN",
        "Status of treaties as of {revision}",
        "Status of treaties as of {revision}: " + told.replace("{", "").replace("}", ""),
        "facts; no rights reserved",
        ("treaty_as_of", *partial),
    )


def _act(sheet: Sheet, row: int, columns: Columns, builder: Builder) -> None:
    iso3 = text_of(sheet.cell(row, columns["iso3"]))
    area = code_of_alpha3(iso3)
    if area is None:
        raise bad_cell(sheet, row, columns["iso3"], "an ISO alpha-3 code is expected")
    instrument = _instrument(sheet, row, columns["treaty"])
    action = text_of(sheet.cell(row, columns["action"])).lower()
    signed = _dated(sheet, row, columns["signature"]) if "signature" in columns else ""
    date = _dated(sheet, row, columns["date"]) if "date" in columns else ""
    if signed:
        place = Place(sheet, row, columns["signature"])
        builder.add(Key(f"{instrument}:signature", area, period=signed), 1.0, place)
    if date:
        place = Place(sheet, row, columns["date"])
        builder.add(Key(instrument, area, period=date), 1.0, place, note=action)
    elif not signed:
        raise bad_cell(sheet, row, columns["action"], "neither a signature nor a date is given")


def _all_states(sheet: Sheet, columns: Columns, revision: str | None) -> Loaded:
    as_of = revision_from(sheet.file, revision, "the list of States")
    instrument = _named(sheet.file) or _named(" ".join(text_of(c) for c in sheet.rows[0]))
    if instrument is None:
        raise bad_cell(sheet, columns.header, None, "nothing says which instrument the list is of")
    by_alpha2 = {one.alpha2: one.m49 for one in countries().values()}
    builder = Builder("1")
    for row in columns.rows(sheet):
        alpha2 = text_of(sheet.cell(row, columns["iso2"])).upper()
        area = by_alpha2.get(_FORMER_ALPHA2.get(alpha2, alpha2))
        if not area:
            raise bad_cell(sheet, row, columns["iso2"], "an ISO alpha-2 code is expected")
        party = text_of(sheet.cell(row, columns["party"])) == "1"
        signed = "signatory" in columns and text_of(sheet.cell(row, columns["signatory"])) == "1"
        date = _dated(sheet, row, columns["year"]) if "year" in columns else ""
        key = Key(instrument, area, period=date if party and date else as_of)
        note = "party" if party else "signature only" if signed else "no action"
        builder.add(key, float(party), Place(sheet, row, columns["party"]), note=note)
    about = _about({"United Nations Treaty Collection"})
    return loaded(builder, about, revision=as_of, part=instrument, as_of=as_of)


def _instrument(sheet: Sheet, row: int, column: int) -> str:
    found = _named(text_of(sheet.cell(row, column)))
    if found is None:
        raise bad_cell(sheet, row, column, "this instrument is none that is known")
    return found


def _named(text: str) -> str | None:
    words = set(re.findall(r"[a-z0-9]+", text.lower()))
    return next((id_ for id_, needed in _INSTRUMENTS if words.issuperset(needed)), None)


def _dated(sheet: Sheet, row: int, column: int) -> str:
    text = text_of(sheet.cell(row, column)).removesuffix("T00:00:00").removesuffix(" 00:00:00")
    if text and not (_DATE.match(text) and years_of(text)):
        raise bad_cell(sheet, row, column, "a date such as 2004-08-10 is expected")
    return text
