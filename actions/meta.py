"""Answers about the assistant itself: what it is, its languages, its sources."""

from actions.answer import META, Answer
from actions.asking import Asking
from bot.messages.catalog import text

_TOPICS = ("suggest-designation-date", "suggest-network", "suggest-japan", "suggest-history")
_OF_OTHERS = ("announcement", "section", "person", "website", "mail", "mayor")


def assistant(asking: Asking) -> Answer:
    """Say what the assistant is and what it can answer."""
    say = asking.say
    return Answer(META, (say.text("meta-assistant"), say.text("meta-topics")), suggestions=_TOPICS)


def languages(asking: Asking) -> Answer:
    """Name the languages, each in itself."""
    return Answer(
        META, (asking.say.text("meta-languages", languages=own_names(asking)),), suggestions=_TOPICS
    )


def own_names(asking: Asking) -> str:
    """Return the languages on offer, each by its own name."""
    return asking.say.listed(row.name for row in asking.knowledge.languages.values())


def change_language(asking: Asking) -> Answer:
    """Go on in the language asked for, when it is one of ours; what others write or speak changes nothing."""
    if asking.frame.has(*_OF_OTHERS):
        return languages(asking)
    wanted = wanted_language(asking)
    if wanted is None:
        line = asking.say.text("meta-language-unsupported", languages=own_names(asking))
        return Answer(META, (line,), suggestions=_TOPICS)
    return Answer(META, (text(wanted, "meta-language-changed"),), suggestions=_TOPICS, language=wanted)


def wanted_language(asking: Asking) -> str | None:
    """Return the code of the language asked for, None when it is not on offer.

    "Simpler" asks for Easy Japanese in a Japanese conversation; "Chinese" for the script of the
    conversation when it is Chinese, else for the first on offer.
    """
    frame, rows = asking.frame, asking.knowledge.languages
    if frame.has("lang_ja_easy") or (frame.has("easy") and asking.language.startswith("ja")):
        return "ja-easy" if "ja-easy" in rows else None
    for code in rows:
        if frame.has(f"lang_{code.lower().replace('-', '_')}"):
            return code
    if frame.has("lang_zh"):
        return asking.language if asking.language.startswith("zh") else "zh-Hans"
    return None if frame.has("lang_other") or asking.foreign else asking.language


def sources(asking: Asking) -> Answer:
    """Name the source and its date."""
    say, document = asking.say, asking.knowledge.document
    line = say.text("meta-sources", title=document.title, date=asking.as_of)
    return Answer(
        META,
        (line, say.text("meta-sources-regions")),
        suggestions=("suggest-contact", "suggest-count"),
    )


ANSWERS = {
    "ask_assistant": assistant,
    "ask_languages": languages,
}
