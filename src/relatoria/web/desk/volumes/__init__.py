"""The drafting desk: volumes begun from the record and written together."""
