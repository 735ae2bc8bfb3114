"""Merging and splitting identities, with every generation kept and undo."""
