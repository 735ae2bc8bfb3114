"""Merges, splits and undo, with the lineage of every identity over all generations."""
