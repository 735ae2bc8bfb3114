"""What a room can say together and what divides it: reactions in, maps and scores out.

Pure functions on arrays. Needs the ``consensus`` extra (numpy, scipy; numba for large rounds).
"""
