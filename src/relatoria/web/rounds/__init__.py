"""Rounds for those who take part and for everybody who reads the results."""
