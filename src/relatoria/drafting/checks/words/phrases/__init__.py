"""Turns of phrase of each language, side by side in the same shape."""
