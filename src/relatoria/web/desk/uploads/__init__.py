"""Handing documents in, and following how they are read."""
