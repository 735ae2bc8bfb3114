"""The grammatical gender of forms of address, offices and pronouns: a veto, never a proof."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from relatoria.reading.grammar.verbs import listed
from relatoria.schemes.names import words_of


class Gender(StrEnum):
    """What printed words say of somebody."""

    HE = "he"
    SHE = "she"
    OPEN = ""
    """They do not tell."""

    def differs(self, other: Gender) -> bool:
        """Whether both tell, and tell otherwise."""
        return bool(self and other and self is not other)


_HE = frozenset(
    listed(
        "mr sr m senor senhor monsieur sir lord don dom srs messrs mm doctor doutor licenciado "
        "padre pere frei fray bispo obispo eveque senhores senores mtro arq monsenor monsenhor "
        "monsignor mgr father brother hermano irmao frere king prince embajador embaixador "
    )
)
_SHE = frozenset(
    listed(
        "mrs ms miss sra srta senora senorita senhora mme mlle madame mademoiselle lady dame dona "
        "sras mmes doctora doutora licenciada licda dra profa mtra dre hermana irma ir soeur "
        "sister madre embajadora embaixadora professora profesora professeure ministra "
        "madam"
    )
)
_HE_BUT_IN_ENGLISH = frozenset(listed("dr embajador embaixador profesor professor"))
_HIS = frozenset(listed("el al del este ese dicho un o ao do este esse um pelo le au du ledit cet"))
_HERS = frozenset(listed("la esta esa dicha una a da essa uma pela cette ladite une à"))
_PRONOUNS = {
    "he": Gender.HE, "él": Gender.HE, "ele": Gender.HE, "il": Gender.HE,
    "she": Gender.SHE, "ella": Gender.SHE, "ela": Gender.SHE, "elle": Gender.SHE,
}  # fmt: skip
_OPEN_ENDINGS = ("ista", "ata", "eta", "ota", "ante", "ente", "guia", "colega", "poeta")
_SHE_ENDINGS = (
    "ora", "ica", "iva", "oga", "afa", "ada", "aria", "era", "ana", "ina", "tra", "esa", "ita",
    "trice", "euse", "iere", "enne", "woman", "women",
)  # fmt: skip
_HE_ENDINGS = ("dor", "tor", "sor", "ico", "ogo", "afo", "ado", "ario", "ero", "ivo", "ateur",
               "cteur", "iteur", "ier", "ien", "tro", "ito")  # fmt: skip
_EPICENE = frozenset(listed("persona pessoa personne autoridad autoridade victima vitima "))
_FRENCH_SHE = re.compile(r"[éu]e\Z")


def gender_of_address(printed: str, language: str = "en") -> Gender:
    """What forms of address («Sra.», «le docteur») say, articles before them left out."""
    for word in words_of(printed)[:3]:
        if word in _SHE:
            return Gender.SHE
        if word in _HE and word not in _HIS:
            return Gender.HE
        if word in _HE_BUT_IN_ENGLISH and language in ("es", "pt"):
            return Gender.HE
    return Gender.OPEN


@lru_cache(maxsize=4_096)
def gender_of_phrase(article: str, phrase: str, language: str) -> Gender:
    """What an article and the office after it say: «la directora», «o perito», «the expert»."""
    if language == "en":
        return _of_noun(phrase, language)
    bare = article.strip().lower()
    if bare in _HERS:
        return Gender.SHE
    if bare in _HIS:
        return Gender.HE
    return _of_noun(phrase, language)


def gender_of_pronoun(printed: str) -> Gender:
    """What a pronoun of the third person singular says: «ella», «il», «he»."""
    return _PRONOUNS.get(printed.strip().lower(), Gender.OPEN)


def gender_of_office(phrase: str, language: str) -> Gender:
    """What the first words of a description say: «consultora de …», «chercheur au …»."""
    return _of_noun(phrase, language)


def _of_noun(phrase: str, language: str) -> Gender:
    first = phrase.split(maxsplit=1)[0].lower() if phrase.split() else ""
    bare = "".join(words_of(first)[:1])
    if not bare or bare in _EPICENE:
        return Gender.OPEN
    if language == "en":
        return Gender.SHE if bare.endswith("woman") else Gender.OPEN
    if language == "fr":
        if bare.endswith(("trice", "euse", "iere", "enne")) or _FRENCH_SHE.search(first):
            return Gender.SHE
        return Gender.HE if bare.endswith(("ateur", "cteur", "iteur", "ier")) else Gender.OPEN
    if bare.endswith(_OPEN_ENDINGS):
        return Gender.OPEN
    if bare.endswith(_SHE_ENDINGS):
        return Gender.SHE
    return Gender.HE if bare.endswith(_HE_ENDINGS) else Gender.OPEN
