"""What the machine writes by itself: deterministic, in four languages, every sentence cited."""

from relatoria.drafting.writing.drafting import Plan, draft
from relatoria.drafting.writing.themes import Theme

__all__ = ["Plan", "Theme", "draft"]
