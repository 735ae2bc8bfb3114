"""A delivery of our own: two instruments, four kinds of reporter, a chain, a finding."""

from __future__ import annotations

from relatoria.followup.register import Register, register_of
from relatoria.followup.types import (
    Arrow,
    ArrowKind,
    Commitment,
    CommitmentKind,
    EvidenceFile,
    Link,
    LinkOrigin,
    Report,
    Reporter,
    ReporterKind,
    Status,
    StatusEntry,
)

CITED, SUGGESTED = LinkOrigin.CITED, LinkOrigin.SUGGESTED
COMMITMENTS = (
    Commitment(
        "pact/3", "Open consular desks in border towns", "Harbour Pact", "3", "csm",
        addressees=("CHL", "PER"), adopted="2015-04-01", due="2019-12-31",
        themes=("gcm/14", "themes/T1"), rests_on=("vccr", "icrmw"),
    ),
    Commitment(
        "pact/4", "Count arrivals by sex and age", "Harbour Pact", "4", "csm",
        kind=CommitmentKind.JOINT, adopted="2015-04-01", themes=("gcm/1",), rests_on=("icrmw",),
    ),
    Commitment(
        "accord/9", "Keep consular desks open at night", "Lantern Accord", "9", "crm",
        addressees=("PER", "MEX"), due="2024-06-30", themes=("gcm/14",), carriers=("Decree 5",),
    ),
)  # fmt: skip
REPORTS = (
    Report(
        "r-chl", "Ministry of Ferries", "Six desks were opened in border towns.", "2018-05-02",
        ReporterKind.STATE, "CHL", limitations="Two lack staff.", next_steps="Hire staff.",
        paragraphs=("3",), links=(Link("pact/3", CITED),), language="en",
        evidence=(EvidenceFile("secret-annex.pdf"), EvidenceFile("leaflet.pdf", public=True)),
    ),
    Report(
        "r-ngo", "Dockside Network", "Desks close at noon.", "2018-07-09",
        ReporterKind.CIVIL_SOCIETY, "CHL", links=(Link("pact/3", CITED),), language="en",
    ),
    Report(
        "r-loose", "Institute of Tides", "Consular desks advised migrants on their rights.",
        "2020-01-10", links=(Link("accord/9", SUGGESTED, 0.6, ((0, 14),)),), language="en",
    ),
)  # fmt: skip
FINDINGS = (
    StatusEntry("pact/3", "CHL", "2018-06-01", Status.UNDER_WAY, "Desks opened", "Panel", "r-chl"),
    StatusEntry("pact/3", "CHL", "2019-06-01", Status.REVERSED, "Desks closed", "Panel",
                government="Second cabinet"),
)  # fmt: skip
ARROWS = (
    Arrow("mandate-7", "pact/3", ArrowKind.MANDATES, "2014-02-03", "op. 7", "mandate-7"),
    Arrow("pact/3", "accord/9", ArrowKind.TAKEN_UP_IN, "2021-03-04", "para. 9"),
)
REPORTERS = (Reporter("Quiet Agency", "QA", ReporterKind.INSTITUTION, "PER", "list.txt"),)


def delivery() -> Register:
    """Everything above."""
    return register_of(COMMITMENTS, REPORTS, FINDINGS, ARROWS, REPORTERS)
