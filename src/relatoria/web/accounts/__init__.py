"""Signing in: allauth's own views in the site's look, and accounts by invitation alone."""
