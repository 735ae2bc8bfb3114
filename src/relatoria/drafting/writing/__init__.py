"""What the machine writes by itself: deterministic, in four languages, every sentence cited."""

from relatoria.drafting.writing.drafting import draft
from relatoria.drafting.writing.themes import Theme

__all__ = ["Theme", "draft"]
