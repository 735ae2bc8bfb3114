"""Codes at the desk: review one by one, rounds of blind coders, learning from what was decided."""
