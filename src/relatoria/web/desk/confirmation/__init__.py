"""Confirmation rounds on the desk."""
