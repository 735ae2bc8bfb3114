"""Who reported on what: the matrix with its blanks, silences, unlinked reports, overlaps."""
