"""People of a report as its own lists and sentences print them, in whatever form.

The record knows the people of the forms that its reading recognises; here it is enough that a line
opens with a name, so that a list, a table or a biography of any layout can be compared with the
text.
"""

from __future__ import annotations

from relatoria.drafting.checks.cast.described import Described
from relatoria.drafting.checks.cast.prose import presented
from relatoria.drafting.checks.cast.rows import PeopleList, biographies, people_lists

__all__ = ["Described", "PeopleList", "biographies", "people_lists", "presented"]
