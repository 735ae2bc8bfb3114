"""Transcripts and documents in XML: TEI (ParlaMint), publicwhip Hansard, Akoma Ntoso.

Who speaks stands in attributes there; in the canonical text each speech is preceded by a block
of its own with the speaker's label, whose style is ``speaker``.
"""

from relatoria.formats.xml.reader import read

__all__ = ["read"]
