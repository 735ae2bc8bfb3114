"""Reading without pauses for garbage collection.

Reading makes many small objects and hardly a cycle. Each collection in between looks at all of
them, and at every expression of the grammars, to find nothing: an eighth of the time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No automatic garbage collection inside; afterwards as before.

    Memory is still freed by counting references; cycles wait until the end.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
