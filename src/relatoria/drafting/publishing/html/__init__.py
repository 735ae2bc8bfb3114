"""One self-contained page: the volume, and beside it every source with the cited passages."""

from relatoria.drafting.publishing.html.page import write

__all__ = ["write"]
