"""The terminal's side of a conversation: prompt, numbered suggestions, sources."""

import asyncio
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.chat import Chat, Replies
from bot.commands import _assistant
from bot.knowledge.load import load
from bot.messages.catalog import text
from bot.messages.render import Renderer, plain_ruby
from bot.settings import from_environment

_SENDER = "terminal"
_PROMPT = "> "


def talk(language: str) -> int:
    """Talk until the input ends or Ctrl-C; `language` is that of the conversation at its start."""
    # A terminal or file that is not UTF-8 shows � instead of ending the conversation.
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    chat = Chat(_assistant.load(), from_environment().max_message)
    try:
        _converse(chat, language)
    except KeyboardInterrupt:
        print()
    return 0


def _converse(chat: Chat, language: str) -> None:
    buttons: list[dict[str, str]] = []
    if sys.stdin.isatty():
        print(plain_ruby(text(language, "smalltalk-greeting", time="day")))
    with asyncio.Runner() as runner:
        for line in _lines():
            message = chosen(line, buttons)
            replies = runner.run(chat(_SENDER, message, {"language": language}))
            print(shown(replies), end="\n\n", flush=True)
            buttons = buttons_of(replies)


def _lines() -> Iterator[str]:
    """Yield what is typed, line by line; a prompt is for people alone."""
    if not sys.stdin.isatty():
        yield from (line.rstrip("\n") for line in sys.stdin)
        return
    import readline  # noqa: F401 - gives input() its history and line editing

    while True:
        try:
            yield input(_PROMPT)
        except EOFError:
            print()
            return


def chosen(line: str, buttons: list[dict[str, str]]) -> str:
    """Return the message that a line means: a number stands for the suggestion that has it."""
    word = line.strip()
    if word.isdecimal() and 1 <= int(word) <= len(buttons):
        return buttons[int(word) - 1]["payload"]
    return line


def buttons_of(replies: Replies) -> list[dict[str, str]]:
    """Return the suggestions of a reply."""
    return [button for reply in replies for button in reply.get("buttons", ())]


def shown(replies: Replies) -> str:
    """Return a reply as the terminal shows it: text, sources, numbered suggestions."""
    lines = [reply["text"] for reply in replies if reply.get("text")]
    lines += [line for reply in replies for line in source_lines(reply.get("custom", {}))]
    lines += [f"  {n}. {button['title']}" for n, button in enumerate(buttons_of(replies), start=1)]
    return "\n".join(lines)


def source_lines(custom: dict[str, Any]) -> list[str]:
    """Return one line for each section that an answer rests on."""
    if not custom.get("sources"):
        return []
    language = custom["language"]
    day = Renderer(load(), language).date(date.fromisoformat(custom["as_of"]))
    return [
        plain_ruby(text(language, "source-line", document=s["document"], section=s["title"], date=day))
        for s in custom["sources"]
    ]
