"""The model in use: the one in the package, with what people's judgements taught since."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import msgspec

from relatoria.coding.coder import Coder, coder
from relatoria.coding.model import CodingModel, FrameworkModel, shipped_model
from relatoria.store.models import Retraining


class _Packed(msgspec.Struct, frozen=True):
    """A framework's model, and the glossary whose entries its weights number."""

    glossary: str
    model: FrameworkModel


def packed(model: FrameworkModel, glossary: str) -> bytes:
    """``model`` as a row keeps it."""
    return zlib.compress(msgspec.json.encode(_Packed(glossary, model)))


def model_in_use() -> CodingModel:
    """The shipped model with the adopted weights of each framework.

    Weights learnt over another glossary than the program's own are passed over: their numbers
    would name other concepts.
    """
    shipped = shipped_model()
    adopted = _adopted(shipped.glossary)
    if not adopted:
        return shipped
    models = tuple(adopted.get(one.framework, one) for one in shipped.frameworks)
    return msgspec.structs.replace(shipped, frameworks=models)


def coder_in_use(frameworks: Sequence[str] = ()) -> Coder:
    """A coder with the model in use. Raises UsageError for a framework it does not know."""
    model = model_in_use()
    return coder(tuple(frameworks)) if model is shipped_model() else Coder(model, frameworks)


def _adopted(glossary: str) -> dict[str, FrameworkModel]:
    found: dict[str, FrameworkModel] = {}
    for row in Retraining.objects.filter(adopted=True).order_by("id"):
        read = msgspec.json.decode(zlib.decompress(bytes(row.model)), type=_Packed)
        if read.glossary == glossary:
            found[row.framework] = read.model
    return found
