"""The Portuguese grammar: one module an area."""
