"""Safe reading of what comes in a ZIP container: nothing unpacks or expands without a limit."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from lxml import etree

from relatoria.errors import DamagedFile, LimitExceeded, PasswordRequired

if TYPE_CHECKING:
    from relatoria.formats.door import ReadOptions

_MOST_MEMBERS = 10_000
_LARGEST_XML = 150_000_000  # bytes; a tree takes several times as much memory
_SUSPECT_RATIO = 250
_SUSPECT_SIZE = 20_000_000
_ENCRYPTED = 0x1


class Container:
    """A ZIP file whose members are read one at a time, each within the limits.

    Raises DamagedFile, LimitExceeded or PasswordRequired on opening and on reading.
    """

    def __init__(self, data: bytes, options: ReadOptions) -> None:
        self._options = options
        self._left = options.max_unpacked_bytes
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
            raise DamagedFile(
                "the ZIP container is damaged",
                why=str(error),
                remedy="Send the file again, or open and save it in its program",
            ) from error
        members = self._archive.infolist()
        if len(members) > _MOST_MEMBERS:
            raise LimitExceeded(
                f"the container has {len(members):,} members; the limit is {_MOST_MEMBERS:,}"
            )
        self._members = {member.filename.lstrip("/"): member for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members. They are keys only: nothing is ever written to disk."""
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """The bytes of the member ``name``. The sizes the directory declares are not believed."""
        member = self._members.get(name)
        if member is None:
            raise DamagedFile(f"the container holds no {name}", remedy="Send the file again")
        if member.flag_bits & _ENCRYPTED:
            raise PasswordRequired(
                f"{name} is encrypted", remedy="Save the file without a password"
            )
        limit = min(self._left, _LARGEST_XML)
        try:
            with self._archive.open(member) as stream:
                content = stream.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError) as error:
            raise DamagedFile(
                f"{name} cannot be unpacked", why=str(error), remedy="Send the file again"
            ) from error
        ratio = len(content) / max(1, member.compress_size)
        if len(content) > limit or (ratio > _SUSPECT_RATIO and len(content) > _SUSPECT_SIZE):
            raise LimitExceeded(
                f"{name} unpacks to more than is allowed",
                why=f"{member.compress_size:,} bytes become {len(content):,} or more",
            )
        self._left -= len(content)
        return content

    def xml(self, name: str) -> etree._Element:
        """The member ``name`` parsed as XML, with nothing outside it touched."""
        return parse_xml(self.read(name), name, self._options)


def parse_xml(data: bytes, name: str, options: ReadOptions) -> etree._Element:
    """Parse ``data`` without entities, document type or network.

    Office files never declare a document type; one that does is an attack or not what it says.
    Raises DamagedFile or LimitExceeded.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        message = str(error)
        if "depth" in message or "huge" in message.lower() or "too long" in message:
            raise LimitExceeded(f"{name} is nested too deeply or too large", why=message) from error
        raise DamagedFile(
            f"{name} is no well-formed XML", why=message, remedy="Send the file again"
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DamagedFile(
            f"{name} declares a document type",
            why="such files may pull in other files or unfold without end",
            remedy="Open and save it in its program",
        )
    if _too_deep(root, options.max_depth):
        raise LimitExceeded(f"{name} is nested more than {options.max_depth} levels deep")
    return root


def _too_deep(root: etree._Element, limit: int) -> bool:
    # One path expression instead of a walk: it stops at the depth real documents have.
    return bool(root.xpath(f"boolean({'/*' * (limit + 1)})"))
