"""Views over coded statements: pure functions from frozen records to frozen tables."""

from relatoria.coding.views.heard import Heard, HeardRow, heard
from relatoria.coding.views.matrix import Cell, Matrix, Silent, matrix, outside, silent
from relatoria.coding.views.records import CodedStatement, Speaker, TermUse
from relatoria.coding.views.terms import TermEntry, term_register
from relatoria.coding.views.years import YearCount, through_years

__all__ = [
    "Cell",
    "CodedStatement",
    "Heard",
    "HeardRow",
    "Matrix",
    "Silent",
    "Speaker",
    "TermEntry",
    "TermUse",
    "YearCount",
    "heard",
    "matrix",
    "outside",
    "silent",
    "term_register",
    "through_years",
]
