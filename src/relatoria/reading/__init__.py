"""From bytes to a record: who met, who spoke, what each one said and proposed."""

from relatoria.reading.pipeline import read, read_bytes, read_record

__all__ = ["read", "read_bytes", "read_record"]
