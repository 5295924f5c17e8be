"""Chooses the language to reply in and the text to read."""

from dataclasses import dataclass

from bot.nlu.vocabulary import Vocabulary

UNSUPPORTED_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Choice:
    """`code`: language of the reply; `read_as`: the text to understand (romaji as kana); `told`: whether
    the message itself shows its language; `unsupported`: its language when it is not on offer.
    """

    code: str
    read_as: str
    told: bool
    unsupported: str | None


def choose(known: Vocabulary, text: str, conversation: str) -> Choice:
    """Return the choice for a message in a conversation held in `conversation`."""
    if text.startswith("/"):  # a button's command says nothing of the language
        return Choice(conversation, text, False, None)
    found = known.guess_language(text, conversation)
    read_as = known.romaji_to_kana(text) if found.romaji else text
    code = _code(known, found.language, found.unsupported, conversation)
    return Choice(code, read_as, found.language is not None, found.unsupported)


def _code(known: Vocabulary, language: str | None, unsupported: str | None, conversation: str) -> str:
    """Keep the conversation's variety of a language (Easy Japanese stays) when the message is in it."""
    if unsupported:
        return UNSUPPORTED_FALLBACK
    if language is None:
        return conversation
    row = known.knowledge.languages.get(conversation)
    return conversation if row and row.understands == language else language
