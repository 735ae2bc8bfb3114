"""Frameworks as data: schemes of items that statements can be coded with."""

from relatoria.schemes.frameworks.checking import Finding, check
from relatoria.schemes.frameworks.crosswalks import Crosswalk, Relation, crosswalks
from relatoria.schemes.frameworks.items import Framework, FrameworkItem
from relatoria.schemes.frameworks.reading import read_framework
from relatoria.schemes.frameworks.registry import framework, frameworks, look_up

__all__ = [
    "Crosswalk",
    "Finding",
    "Framework",
    "FrameworkItem",
    "Relation",
    "check",
    "crosswalks",
    "framework",
    "frameworks",
    "look_up",
    "read_framework",
]
