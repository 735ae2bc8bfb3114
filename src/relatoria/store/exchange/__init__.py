"""The register as JSON lines: out, in, and from one database to another."""
