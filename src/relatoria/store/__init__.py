"""The register: what many documents say, in one memory (a Django app)."""
