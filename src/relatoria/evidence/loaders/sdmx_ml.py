"""SDMX-ML data messages (2.0 to 3.0, generic or structure-specific) as rows of components.

Read with lxml, which the program has anyway: pysdmx reads XML with further packages only, and
tells nothing of where a wrong observation stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from relatoria.errors import DamagedFile


@dataclass(frozen=True, slots=True)
class Message:
    """The observations of a data set, and the structure it names."""

    agency: str
    flow: str
    version: str
    rows: tuple[dict[str, str], ...]


def read_message(data: bytes, file: str) -> list[Message]:
    """The data sets of a message; raises DamagedFile for what is no well-formed data message.

    Entities are neither declared nor resolved, and nothing is fetched.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedFile(
            "the SDMX message cannot be read", where=file, why=str(error)[:200]
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DamagedFile("SDMX messages declare no entities; this one does", where=file)
    agency, flow, version = _structure(root)
    sets = [one for one in root.iter() if _local(one) == "DataSet"]
    if not sets:
        raise DamagedFile("the SDMX message holds no data set", where=file)
    return [Message(agency, flow, version, tuple(_rows(one))) for one in sets]


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _structure(root: etree._Element) -> tuple[str, str, str]:
    """Agency, id and version of the dataflow or structure the header refers to."""
    header = next((one for one in root if _local(one) == "Header"), None)
    if header is None:
        return "", "sdmx", ""
    for one in header.iter():
        name = _local(one)
        if name == "Ref" and one.get("id"):
            return one.get("agencyID", ""), one.get("id", "sdmx"), one.get("version", "")
        text = (one.text or "").strip()
        if name in ("Structure", "StructureUsage", "URN") and "=" in text:
            agency, _, rest = text.rpartition("=")[2].partition(":")
            flow, _, version = rest.partition("(")
            return agency, flow or "sdmx", version.rstrip(")")
    return "", "sdmx", ""


def _rows(dataset: etree._Element) -> Iterator[dict[str, str]]:
    for one in dataset.iter():
        if _local(one) != "Obs":
            continue
        row: dict[str, str] = {}
        parent = one.getparent()
        if parent is not None and _local(parent) == "Series":
            row |= _components(parent)
        yield row | _components(one)


def _components(element: etree._Element) -> dict[str, str]:
    """Components by id: attributes of a structure-specific message, values of a generic one."""
    found = {
        str(name): str(value)
        for name, value in element.attrib.items()
        if not str(name).startswith("{")
    }
    for child in element:
        name = _local(child)
        if name in ("SeriesKey", "ObsKey", "Attributes"):
            for value in child:
                key = value.get("id") or value.get("concept")
                if key:
                    found[key] = value.get("value", "")
        elif name == "ObsDimension":
            found[child.get("id") or "TIME_PERIOD"] = child.get("value", "")
        elif name == "Time":  # generic messages of SDMX 2.0
            found["TIME_PERIOD"] = (child.text or "").strip()
        elif name == "ObsValue":
            found["OBS_VALUE"] = child.get("value", "")
    return found
