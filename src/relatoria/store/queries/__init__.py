"""Questions people ask of the register, answered as plain frozen values.

Pages, the API, feeds and archives read here and nowhere else: what a viewer may not see is left
out before an answer is made, so no way out can forget to.
"""
