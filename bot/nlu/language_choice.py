"""Chooses the language to reply in and the text to read."""

from dataclasses import dataclass

from bot.nlu.language_evidence import STATED, evidence_of
from bot.nlu.vocabulary import Vocabulary
from bot.text.gazetteer import Match
from bot.text.utterance import Utterance

UNSUPPORTED_FALLBACK = "en"
_MANNERS = ("function", "meta")  # roles of the words around a wish for a language
_ASKED = (None, "subject", "topic", "unstated")  # roles of what is asked beside it; names have none
_AROUND = " 、。，．.,"


@dataclass(frozen=True, slots=True)
class Choice:
    """`code`: language of the reply; `read_as`: the text to understand (romaji as kana); `told`: whether
    the message itself shows its language; `unsupported`: its language when it is not on offer.
    """

    code: str
    read_as: str
    told: bool
    unsupported: str | None


def choose(known: Vocabulary, text: str, conversation: str, standing: int = STATED) -> Choice:
    """Return the choice for a message in a conversation held in `conversation`, as `standing` knows it."""
    if text.startswith("/"):  # a button's command says nothing of the language
        return Choice(conversation, text, False, None)
    found = evidence_of(known).guess(text, conversation, standing)
    read_as = known.romaji_to_kana(text) if found.romaji else text
    code = _code(known, found.language, found.unsupported, conversation)
    if wished := _wished_variety(known, read_as, code):
        return Choice(*wished, True, None)
    return Choice(code, read_as, found.language is not None, found.unsupported)


def _wished_variety(known: Vocabulary, text: str, code: str) -> tuple[str, str] | None:
    """Return the variety in which a question wants its answer (「…いつですか。やさしい日本語で」), and the question."""
    varieties = {row.concept: row.code for row in known.knowledge.languages.values() if row.understands}
    utterance = known.read(text, code)
    wish = next((match for match in utterance.matches if match.id in varieties), None)
    if wish is None:
        return None
    rest = _without(utterance, wish, known)
    asked = {known.role_of(match) for match in known.read(rest, code).matches}
    return (varieties[wish.id], rest) if asked & {*_ASKED} else None


def _without(utterance: Utterance, wish: Match, known: Vocabulary) -> str:
    """Return a message without a wish and the grammar and politeness around it."""
    manners = {match.end: match for match in utterance.matches if known.role_of(match) in _MANNERS}
    begin, end = wish.begin, wish.end
    while begin in manners:
        begin = manners[begin].begin
    after = {match.begin: match for match in manners.values()}
    while end in after:
        end = after[end].end
    first, last = utterance.folded.span(begin, end)
    return f"{utterance.folded.original[:first]} {utterance.folded.original[last:]}".strip(_AROUND)


def _code(known: Vocabulary, language: str | None, unsupported: str | None, conversation: str) -> str:
    """Keep the conversation's variety of a language (Easy Japanese stays) when the message is in it."""
    if unsupported:
        return UNSUPPORTED_FALLBACK
    if language is None:
        return conversation
    row = known.knowledge.languages.get(conversation)
    return conversation if row and row.understands == language else language
