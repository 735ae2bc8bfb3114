"""People whom the public knows by a sign: given, taken back, and put in place of their names."""
