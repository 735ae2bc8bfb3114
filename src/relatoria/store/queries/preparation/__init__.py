"""Meetings in preparation, as their pages show them. For the team: nothing here is public."""
