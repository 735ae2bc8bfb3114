"""The review queue on the desk: what waits, one item at a time, or many alike together."""
