"""What the form of an institution holds: its commitments, and what it reported on them."""

from __future__ import annotations

from datetime import date

from django.db.models import Q

from relatoria.followup.register import Register, register_of
from relatoria.followup.types import Link, LinkOrigin
from relatoria.store import access
from relatoria.store.access import PUBLIC
from relatoria.store.followup.columns import commitment_of, report_of
from relatoria.store.followup.institutions import Institution
from relatoria.store.models import CommitmentTerm, LinkState, TermKind
from relatoria.store.queries.followup.duties import bound, own_reports

_MOST = 500
"""Rows of a form."""


def form_register(institution: Institution, day: date) -> Register:
    """The commitments that name ``institution``, that have a date, or that it reported on.

    Reports stand under the name by which commitments address it, as the form looks for them.
    """
    named = CommitmentTerm.objects.filter(
        kind=TermKind.ADDRESSEE.value, value__in=institution.addressees
    )
    links = access.commitment_links(PUBLIC).filter(
        state=LinkState.CONFIRMED.value,
        report__key__in=access.own_reports(institution.number),
    )
    wanted = ~Q(due="") | Q(period_months__gt=0) | Q(pk__in=named.values("commitment"))
    wanted |= Q(pk__in=links.values("commitment"))
    rows = list(bound(institution).filter(wanted).order_by("ordinal")[:_MOST])
    told = own_reports(institution, rows)
    reports = {row.key: row for listed in told.values() for row in listed if row.date <= str(day)}
    answered = {
        key: tuple(Link(name, LinkOrigin.CITED) for name, listed in told.items()
                   if any(row.key == key for row in listed))
        for key in reports
    }  # fmt: skip
    made = []
    for key, row in reports.items():
        row.reporter = institution.addressee
        made.append(report_of(row, links=answered[key]))
    return register_of([commitment_of(row) for row in rows], made)
