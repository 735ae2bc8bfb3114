"""Asks a model server that the user runs for a smoother wording of one paragraph; trusts nothing.

The server speaks the chat completions interface that local servers share. It gets the paragraph's
sentences with their ids and answers with sentences that name the ids they rest on. The answer is
refused unless every sentence cites given ids, every id is cited, and no name, number or place
appears that the cited sentences do not hold.
"""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import replace

from relatoria.drafting.volumes import CitationRelation, Paragraph, Sentence, SentenceKind
from relatoria.errors import InputError, UsageError

Ask = Callable[[str], str]
"""Prompt → the server's answer."""

_PROMPT = """\
Reword the sentences below as one smooth paragraph of an institution's report, in the language they
are in. Add no fact, name, number or place. Answer with JSON alone: a list of objects
{{"text": "…", "cites": ["id", …]}}, one a sentence; cite every id.

{sentences}"""
# What a rewording must not add: numbers, and words that begin with a capital inside a sentence.
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<![.!?…:]\s)(?<!^)(?<![“«\"'(])\b[A-ZÀ-Þ][\w’'-]+")
_WORD = re.compile(r"\w+")
_LONGEST = 1_000_000


class RefusedWording(InputError):
    """The server's answer adds something, drops something, or cites nothing; it is not used."""


def server(url: str, model: str, seconds: float = 60.0) -> Ask:
    """A way to ask the server at ``url`` (``http://localhost:8080/v1``).

    Raises UsageError for an address that is not http or https; asking raises InputError where the
    server does not answer.
    """
    if not url.startswith(("http://", "https://")):
        raise UsageError(f"{url!r} is no address of a server", remedy="It begins with http://")

    def ask(prompt: str) -> str:
        asked = {
            "model": model,
            "temperature": 0,
            "messages": [{"role": "user", "content": prompt}],
        }
        request = urllib.request.Request(  # noqa: S310 - the scheme is checked above
            f"{url.rstrip('/')}/chat/completions",
            json.dumps(asked).encode(),
            {"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=seconds) as answer:  # noqa: S310
                plain = json.loads(answer.read(_LONGEST))
            return str(plain["choices"][0]["message"]["content"])
        except (urllib.error.URLError, OSError, ValueError, KeyError, IndexError) as error:
            raise InputError(
                "the model server does not answer", where=url, why=str(error)
            ) from error

    return ask


def reword(paragraph: Paragraph, ask: Ask) -> Paragraph:
    """``paragraph`` in the server's words, its citations kept.

    Raises RefusedWording, with the reason, where the answer cannot be trusted.
    """
    given = {sentence.id: sentence for sentence in paragraph.sentences}
    listed = "\n".join(json.dumps({"id": one.id, "text": one.text}, ensure_ascii=False)
                       for one in given.values())  # fmt: skip
    answered = _parsed(ask(_PROMPT.format(sentences=listed)))
    made = [_sentence(n, text, cites, given) for n, (text, cites) in enumerate(answered, start=1)]
    cited = {name for _, cites in answered for name in cites}
    if cited != set(given):
        raise RefusedWording("the wording leaves sentences out", why=", ".join(set(given) - cited))
    return replace(paragraph, sentences=tuple(made))


def _parsed(answer: str) -> list[tuple[str, list[str]]]:
    start, end = answer.find("["), answer.rfind("]")
    try:
        plain = json.loads(answer[start : end + 1])
        return [(str(one["text"]).strip(), [str(name) for name in one["cites"]]) for one in plain]
    except (ValueError, TypeError, KeyError) as error:
        raise RefusedWording("the answer is not the list asked for", why=str(error)) from error


def _sentence(n: int, text: str, cites: Sequence[str], given: dict[str, Sentence]) -> Sentence:
    if not text or not cites or not set(cites) <= set(given):
        raise RefusedWording("a sentence cites nothing that was given", why=text)
    sources = [given[name] for name in dict.fromkeys(cites)]
    allowed = " ".join(one.text for one in sources)
    words = set(_WORD.findall(allowed))
    added = set(_NUMBER.findall(text)) - set(_NUMBER.findall(allowed))
    added |= {name for name in _NAME.findall(text) if not set(_WORD.findall(name)) <= words}
    if added:
        raise RefusedWording("the wording adds what the sources do not say",
                             why=", ".join(sorted(added)))  # fmt: skip
    first = sources[0]
    citations = tuple(dict.fromkeys(
        replace(one, relation=CitationRelation.DERIVED_FROM)
        if one.relation is CitationRelation.QUOTED_FROM else one
        for source in sources for one in source.citations
    ))  # fmt: skip
    speakers = {one.speaker for one in sources}
    return Sentence(
        f"{first.id}-r{n}",
        SentenceKind.SUMMARISED,
        text,
        citations,
        tallies=tuple(dict.fromkeys(tally for one in sources for tally in one.tallies)),
        language=first.language,
        speaker=speakers.pop() if len(speakers) == 1 else None,
    )
