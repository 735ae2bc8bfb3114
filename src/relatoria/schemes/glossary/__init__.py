"""The glossary: concepts of the field and the words that speak of them in four languages."""

from relatoria.schemes.glossary.concepts import Concept, ConceptKind, Rule
from relatoria.schemes.glossary.reading import digest, glossary, read_concepts

__all__ = ["Concept", "ConceptKind", "Rule", "digest", "glossary", "read_concepts"]
