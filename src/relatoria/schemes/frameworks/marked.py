"""YAML that remembers on which line each value stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from relatoria.errors import InvalidRecord

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 30

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Marked:
    """A YAML document: its value and the line (from 1) of each path inside it."""

    value: Any
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """The line of ``path``, or of the nearest part of it that is there."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def load_marked(text: str, where: str) -> Marked:
    """``text`` as plain values with their lines.

    Raises :class:`InvalidRecord` where it is no YAML, a key stands twice, or it nests too deep.
    """
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{where}, line {mark.line + 1}" if mark else where
        raise InvalidRecord(
            "this is not YAML", where=place, why=str(getattr(error, "problem", "") or error)
        ) from error
    lines: dict[Path, int] = {}
    if node is None:
        return Marked(None, lines)
    return Marked(_value(node, (), lines, where), lines)


def _value(node: yaml.Node, path: Path, lines: dict[Path, int], where: str) -> Any:
    lines[path] = node.start_mark.line + 1
    if len(path) > _DEEPEST:
        raise InvalidRecord("the file nests too deep", where=f"{where}, line {lines[path]}")
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, lines, where)
    if isinstance(node, yaml.SequenceNode):
        return [
            _value(child, (*path, place), lines, where) for place, child in enumerate(node.value)
        ]
    return _scalar(node)


def _mapping(
    node: yaml.MappingNode, path: Path, lines: dict[Path, int], where: str
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, child in node.value:
        name = str(key.value)
        if name in result:
            raise InvalidRecord(
                f"the key {name!r} stands twice",
                where=f"{where}, line {key.start_mark.line + 1}",
                remedy="Keep one of them",
            )
        result[name] = _value(child, (*path, name), lines, where)
        lines[(*path, name)] = key.start_mark.line + 1
    return result


def _scalar(node: yaml.Node) -> Any:
    text = str(node.value)
    kind = node.tag.rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() in ("true", "yes", "on")
    # Numbers stay as written: the notation 10.10 is not 10.1.
    return text
