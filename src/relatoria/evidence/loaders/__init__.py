"""Loaders: a module for each layout that publishers of migration statistics use.

from relatoria.evidence.loaders import load_bytes, read_file

load_bytes(read_file(path), path.name)     # datasets, or an error that names the cell
"""

from relatoria.evidence.loaders.opening import load_bytes, read_file

__all__ = ["load_bytes", "read_file"]
