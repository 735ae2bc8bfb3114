"""The one Ibis expression of a table; what runs it is decided elsewhere.

Sums of doubles depend on the order of addition and hence on the engine and its threads; sums of
integers do not. Weights are therefore scaled and rounded record by record, half upwards, with
operations that IEEE 754 defines exactly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relatoria.errors import InputError
from relatoria.evidence.tables.specification import WEIGHT_SCALE, Classes, TableSpec

if TYPE_CHECKING:
    from ibis.expr import types as ir

COUNT, UNITS, KEYS = "_count", "_units", "_keys"
STRATUM, UNIT = "_stratum", "_unit"
_HEXADECIMAL = "0123456789abcdef"


def cross_tabulation(data: ir.Table, spec: TableSpec) -> ir.Table:
    """Records, scaled weight and record keys summed by the variables of ``spec``.

    Columns are the variables and COUNT, UNITS, KEYS as far as asked for. Raises
    :class:`InputError` for variables that are missing or cannot be classed.
    """
    chosen = _checked(data, spec)
    return chosen.group_by(**_dimensions(chosen, spec)).aggregate(**_sums(chosen, spec))


def by_sampling_unit(data: ir.Table, spec: TableSpec) -> ir.Table:
    """As :func:`cross_tabulation`, also by stratum and sampling unit of ``spec.design``."""
    if spec.design is None:
        raise ValueError("the table has no sampling design")
    chosen = _checked(data, spec)
    groups = _dimensions(chosen, spec) | _design(chosen, spec)
    return chosen.group_by(**groups).aggregate(**_sums(chosen, spec))


def sampling_units(data: ir.Table, spec: TableSpec) -> ir.Table:
    """The sampling units of the whole sample: those without a record in a cell count as well."""
    return data.select(**_design(data, spec)).distinct()


def _checked(data: ir.Table, spec: TableSpec) -> ir.Table:
    lacking = [name for name in spec.columns if name not in data.columns]
    if lacking:
        raise InputError(
            f"the data have no variable {', '.join(lacking)}",
            why=f"they have: {', '.join(data.columns)}",
        )
    for name, values in spec.where.items():
        data = data.filter(data[name].cast("string").isin(values))
    return data


def _dimensions(data: ir.Table, spec: TableSpec) -> dict[str, Any]:
    return {
        name: _classed(data[name], spec.classes[name]) if name in spec.classes else data[name]
        for name in spec.variables
    }


def _classed(column: Any, classes: Classes) -> Any:
    if not column.type().is_numeric():
        raise InputError(
            f"{column.get_name()} is {column.type()} and cannot be classed",
            remedy="Classes are for numbers",
        )
    lower = (column // classes.width) * classes.width
    return lower.clip(upper=classes.top) if classes.top is not None else lower


def _sums(data: ir.Table, spec: TableSpec) -> dict[str, Any]:
    sums: dict[str, Any] = {COUNT: data.count()}
    if spec.weight:
        sums[UNITS] = _scaled(data[spec.weight]).sum()
    key = _record_key(data, spec)
    if key is not None:
        sums[KEYS] = key.sum()
    return sums


def _scaled(weight: Any) -> Any:
    if not weight.type().is_numeric():
        raise InputError(f"the weight {weight.get_name()} is {weight.type()}, not a number")
    if weight.type().is_integer():
        return weight.cast("int64") * WEIGHT_SCALE
    return (weight.cast("float64") * WEIGHT_SCALE + 0.5).floor().cast("int64")


def _record_key(data: ir.Table, spec: TableSpec) -> Any:
    """The record's key, 0 to 255: the first byte of a hash of its identifier, keyed twice over."""
    import ibis

    if spec.key:
        return data[spec.key].cast("int64")
    if not spec.identifier:
        return None
    secret = ibis.literal(spec.secret.hex())
    inner = (secret + data[spec.identifier].cast("string")).hexdigest("sha256")
    digest = (secret + inner).hexdigest("sha256")
    digits = ibis.literal(_HEXADECIMAL)
    return digits.find(digest.substr(0, 1)) * 16 + digits.find(digest.substr(1, 1))


def _design(data: ir.Table, spec: TableSpec) -> dict[str, Any]:
    import ibis

    if spec.design is None:
        raise ValueError("the table has no sampling design")
    strata = data[spec.design.strata].cast("string") if spec.design.strata else ibis.literal("")
    return {STRATUM: strata, UNIT: data[spec.design.unit].cast("string")}
