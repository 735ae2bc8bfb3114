"""The French grammar: one module an area."""
