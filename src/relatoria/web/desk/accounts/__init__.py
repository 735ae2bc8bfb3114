"""Everybody's accounts: invitations, roles, pseudonyms."""
