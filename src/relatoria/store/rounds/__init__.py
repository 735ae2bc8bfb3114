"""Rounds of reactions: opening, casting, moderating, merging, closing; each act in a transaction.

Votes are only ever added (`store.models.ballots`) and are their own record; everything a
facilitator does goes into the log.
"""
