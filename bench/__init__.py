"""Benchmarks: what is measured, on what, and against what."""
