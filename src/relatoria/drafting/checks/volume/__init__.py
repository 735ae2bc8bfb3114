"""Checks of a draft: a volume whose sentences carry their sources."""

from relatoria.drafting.checks.volume.finding import VolumeFinding
from relatoria.drafting.checks.volume.running import findings_in_volume

__all__ = ["VolumeFinding", "findings_in_volume"]
