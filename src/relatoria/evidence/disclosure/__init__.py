"""Disclosure control: no published figure points at somebody.

Applied in one place to every way out. A policy is data, with its purpose; a release either passes
every rule of it or is refused, and each figure says which rules it passed.

    policy.py       policies, read from YAML; those that are shipped are in data/
    refusals.py     what is refused before anything is counted
    figures.py      the figures of a table and how they add up
    keys.py         record keys: a keyed hash of an identifier that stays the same
    cell_key.py     perturbation: the same cell has the same noise in every table
    suppression.py  withholding further figures, so that no small one can be worked out
    audit.py        what an outsider can bound, by linear programming
    release.py      a table through all of it
    requests.py     the log of requests: who, what, why, and what was answered
"""

from __future__ import annotations

from relatoria.evidence.disclosure.audit import Finding, audit
from relatoria.evidence.disclosure.policy import Policy, load_policy, policies
from relatoria.evidence.disclosure.refusals import Refused
from relatoria.evidence.disclosure.release import Figure, Release, release

__all__ = ["Figure", "Finding", "Policy", "Refused", "Release", "audit", "load_policy", "policies",
           "release"]  # fmt: skip
