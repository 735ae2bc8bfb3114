"""The English grammar: one module an area."""
