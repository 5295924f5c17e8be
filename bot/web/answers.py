"""Shows a reply of the assistant as HTML, for pages without JavaScript."""

import re
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from bot.knowledge.load import load
from bot.web.once import Replies
from bot.web.readings import to_html

_PHONE = re.compile(r"(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a template shows of a reply; `buttons` are titles with their payloads."""

    html: Markup
    bcp47: str
    status: str
    sources: tuple[str, ...]
    buttons: tuple[tuple[str, str], ...]


def read(replies: Replies) -> Answer:
    """Return what to show of a reply."""
    custom: dict[str, Any] = next((reply["custom"] for reply in replies if "custom" in reply), {})
    content = custom.get("ruby") or "\n\n".join(reply["text"] for reply in replies if reply.get("text"))
    buttons = [button for reply in replies for button in reply.get("buttons") or ()]
    knowledge = load()
    language = (
        knowledge.languages.get(custom.get("language", "")) or knowledge.languages[knowledge.default_language]
    )
    return Answer(
        blocks(content, language.code),
        language.bcp47,
        custom.get("status", ""),
        tuple(source["title"] for source in custom.get("sources") or ()),
        tuple((button["title"], button["payload"]) for button in buttons[:4]),
    )


def blocks(content: str, language: str) -> Markup:
    """Return a text as paragraphs and lists, with ruby and telephone links."""
    made = []
    for block in re.split(r"\n{2,}", content.strip()):
        lines = block.splitlines()
        prose = [_inline(line, language) for line in lines if not line.startswith("- ")]
        items = [_inline(line[2:], language) for line in lines if line.startswith("- ")]
        if prose:
            made.append(Markup("<p>{}</p>").format(Markup("<br>").join(prose)))
        if items:
            made.append(Markup("<ul><li>{}</li></ul>").format(Markup("</li><li>").join(items)))
    return Markup("").join(made)


def _inline(line: str, language: str) -> Markup:
    pieces, end = [], 0
    for found in _PHONE.finditer(line):
        link = Markup('<a href="tel:+81{}">{}</a>').format(found[0].replace("-", "")[1:], found[0])
        pieces += [to_html(line[end : found.start()], language), link]
        end = found.end()
    return Markup("").join([*pieces, to_html(line[end:], language)])
