"""The Spanish grammar: one module an area."""
