"""Volumes as the desk shows them: frozen answers."""
