"""``relatoria …``: every capability as a command.

Exit codes: 0 done; 1 something is wrong in the input; 2 the call itself is wrong.
"""

from relatoria.cli.program import main

__all__ = ["main"]
