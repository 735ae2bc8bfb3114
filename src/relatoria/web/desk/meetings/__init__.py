"""Meetings at the desk: made, programmed, invited to, balanced, opened."""
