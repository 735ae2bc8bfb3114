"""Rounds as pages, downloads and programs see them: frozen answers."""
