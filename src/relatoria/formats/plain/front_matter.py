"""The YAML header some text files begin with."""

from __future__ import annotations

from relatoria.formats.plain.lines import Line

_LONGEST = 200
_LARGEST = 40_000


def front_matter_of(text: str, lines: list[Line]) -> tuple[dict[str, str], int]:
    """What the header declares, as printed, and the number of lines it takes (0: no header).

    Nested values are left out; lists of words are joined with semicolons. Anchors are refused,
    since they let a small header unfold into a huge one.
    """
    if not lines or lines[0].text != "---":
        return {}, 0
    for number in range(1, min(len(lines), _LONGEST)):
        if lines[number].text in ("---", "..."):
            source = text[lines[0].end : lines[number].start]
            declared = _declared(source)
            return (declared, number + 1) if declared else ({}, 0)
    return {}, 0


def _declared(source: str) -> dict[str, str]:
    if len(source) > _LARGEST:
        return {}
    import yaml  # few texts have a header; the others need not wait for it

    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(source, yaml.BaseLoader)):
            return {}
        # The base loader keeps every scalar as the string that was written.
        found = yaml.load(source, yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    metadata = {}
    for key, value in found.items():
        if isinstance(value, str) and isinstance(key, str):
            metadata[key] = value
        elif isinstance(value, list) and all(isinstance(part, str) for part in value):
            metadata[str(key)] = "; ".join(value)
    return metadata
