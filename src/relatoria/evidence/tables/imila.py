"""The tables of the census project on international migrants in Latin America (IMILA).

The project of CELADE (the population division of ECLAC) tabulates the foreign-born of each census
round by country of birth with the same variables, so that rounds and countries can be compared.
The list is ours, from its published description; names of variables differ between censuses, so a
table is asked for by concept and the caller says which variable holds it.
"""

from __future__ import annotations

from collections.abc import Mapping

from relatoria.errors import UsageError
from relatoria.evidence.tables.specification import Classes, TableSpec

IMILA: Mapping[str, tuple[str, ...]] = {
    "T1": ("birthplace", "residence", "sex"),
    "T2": ("birthplace", "residence", "sex", "age"),
    "T3": ("birthplace", "residence", "sex", "arrival"),
    "T4": ("birthplace", "residence", "sex", "residence_before"),
    "T5": ("birthplace", "residence", "sex", "marital_status"),
    "T6": ("birthplace", "residence", "sex", "education"),
    "T7": ("birthplace", "residence", "sex", "activity"),
    "T8": ("birthplace", "residence", "sex", "occupation"),
    "T9": ("birthplace", "residence", "sex", "sector"),
    "T10": ("birthplace", "residence", "age", "children_born"),
}
"""Concepts of each table, rows first."""
AGE_GROUPS = Classes(5, 80)


def imila_table(
    name: str, variables: Mapping[str, str], weight: str | None = None, *, ages: bool = True
) -> TableSpec:
    """The table ``name`` (T1 to T10) over ``variables`` (concept: name in the data).

    ``ages``: single years of age are put into five-year groups. Raises UsageError for an unknown
    table, or naming the concepts for which there is no variable.
    """
    concepts = IMILA.get(name)
    if concepts is None:
        raise UsageError(f"there is no table {name}", remedy=f"Tables are: {', '.join(IMILA)}")
    lacking = [concept for concept in concepts if concept not in variables]
    if lacking:
        raise UsageError(f"table {name} needs a variable for {', '.join(lacking)}")
    named = tuple(variables[concept] for concept in concepts)
    classes = {variables["age"]: AGE_GROUPS} if ages and "age" in concepts else {}
    return TableSpec(named[:2], named[2:], weight, classes)


def available(variables: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Every table with the concepts it still lacks: an empty tuple where it can be made."""
    return {
        name: tuple(concept for concept in concepts if concept not in variables)
        for name, concepts in IMILA.items()
    }
