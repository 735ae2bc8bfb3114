"""Policies: what may leave, as data that a person can read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, Literal

import msgspec
import yaml

from relatoria.errors import InputError, UnreadableFile, UsageError
from relatoria.evidence.tables.specification import Classes

Method = Literal["suppression", "cell-key"]


@dataclass(frozen=True)
class Refusal:
    """Variables of these roles in one table are refused, for ``reason``."""

    roles: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Perturbation:
    """Noise of a cell: at most ``largest`` either way, of the given ``variance``; or ``table``, a
    CSV file with the columns pcv, ckey and pvalue."""

    largest: int = 5
    variance: float = 2.0
    table: str | None = None


@dataclass(frozen=True)
class Policy:
    """What may be published of a set of microdata, and why they were collected.

    Counts from 1 to ``threshold`` - 1 are sensitive: nobody outside may bound one within less than
    ``interval`` persons. ``protect_zeros`` lists roles whose empty cells say something as well.
    ``variables`` says which role a variable of the data plays, where its name does not tell.
    """

    id: str
    title: str
    purpose: str
    method: Method = "suppression"
    threshold: int = 10
    interval: int = 5
    largest_audit: int = 4000
    largest_single_share: float = 0.5
    perturbation: Perturbation = field(default_factory=Perturbation)
    coarsen: Mapping[str, Classes] = field(default_factory=dict)
    protect_zeros: tuple[str, ...] = ()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    refuse: tuple[Refusal, ...] = ()

    def __post_init__(self) -> None:
        if self.threshold < 1 or self.interval < 0:
            raise InputError("threshold and interval are not negative", where=f"policy {self.id}")


def policies() -> dict[str, Policy]:
    """The policies that are shipped, by id."""
    folder = resources.files("relatoria.evidence.disclosure") / "data"
    listed = sorted(one.name for one in folder.iterdir() if one.name.startswith("policy-"))
    read = [_decode((folder / name).read_text("utf-8"), name) for name in listed]
    return {one.id: one for one in read}


def load_policy(name: str) -> Policy:
    """The shipped policy called ``name``, or the one in the YAML file of that name.

    Raises UsageError for an unknown name, :class:`UnreadableFile` and :class:`InputError` for a
    file that is no policy, naming the field.
    """
    if name in (shipped := policies()):
        return shipped[name]
    path = Path(name)
    if not path.suffix:
        raise UsageError(
            f"there is no policy {name}", remedy=f"Policies are: {', '.join(shipped)}; or a file"
        )
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile("the policy cannot be read", where=name, why=str(error)) from error
    return _decode(text, name)


def _decode(text: str, name: str) -> Policy:
    try:
        given: Any = yaml.safe_load(text)
        if not isinstance(given, dict):
            raise InputError("a policy is a mapping of fields", where=name)
        # Names of roles in four languages are the same for every policy that does not give its own.
        given.setdefault("roles", _shipped_roles())
        return msgspec.convert(given, Policy)
    except yaml.YAMLError as error:
        raise InputError("this is no YAML", where=name, why=str(error).split("\n")[0]) from error
    except msgspec.ValidationError as error:
        raise InputError("this is no policy", where=name, why=str(error)) from error


def _shipped_roles() -> Any:
    folder = resources.files("relatoria.evidence.disclosure") / "data"
    return yaml.safe_load((folder / "roles.yaml").read_text("utf-8"))
