"""Rounds at the desk: setting up, moderating, merging, the room's own counts, the results."""
