"""Ratifications, reciprocity and contradictions: questions with sources, never verdicts."""
