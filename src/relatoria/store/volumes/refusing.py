"""Why an act on a volume was not done."""

from __future__ import annotations

from relatoria.errors import InvalidRecord


class VolumeRefusal(InvalidRecord):
    """An act that the volume's state does not allow; ``key`` says why in every language.

    The string is ``volumes.refused.<key>`` and takes ``values``.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(f"the volume does not allow this: {key}")
        self.key = key
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.key, self.values)


def _rebuild(key: str, values: dict[str, object]) -> VolumeRefusal:
    return VolumeRefusal(key, **values)
