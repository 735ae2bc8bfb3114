"""Volumes written together: begun from the record, edited, compared, reviewed, published.

Every act is one transaction that keeps the new state, leaves the old one where it was, and writes
the log.
"""
