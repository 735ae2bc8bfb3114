"""The readers that commands hand to follow-up, which knows neither coder nor glossary."""

from relatoria.web.followup.readers import coder_for, concept_finder

__all__ = ["coder_for", "concept_finder"]
