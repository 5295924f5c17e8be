"""The texts of the user interface, as the widget and the templates read them."""

import re
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from bot import paths
from bot.knowledge.load import load
from bot.messages import catalog
from bot.messages.render import without_ruby
from bot.web.readings import to_html

_NOT_FOR_WIDGET = (
    "web-page-",
    "web-plain-",
    "web-privacy-",
    "web-demo-",
    "web-timeline-",
    "web-map-",
    "web-contact-",
)
_EXAMPLES = tuple(f"web-example-{number}" for number in range(1, 9))


@lru_cache(maxsize=1)
def _catalog() -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the keys of the web texts, and a placeholder for each variable that any of them uses."""
    files = {path.name: path.read_text(encoding="utf-8") for path in paths.MESSAGES.glob("*.web.ftl")}
    reference = files[f"{load().default_language}.web.ftl"]
    names = set(re.findall(r"\{\s*\$(\w+)", "".join(files.values())))
    keys = re.findall(r"^(web-[\w-]+) *=", reference, flags=re.MULTILINE)
    return tuple(keys), {name: f"{{{name}}}" for name in names}


@lru_cache(maxsize=32)
def widget_texts(language: str) -> dict[str, str]:
    """Return the widget's texts by key without `web-`; variables are left as `{name}` for it to fill in."""
    keys, placeholders = _catalog()
    wanted = (key for key in keys if not key.startswith(_NOT_FOR_WIDGET))
    return {key.removeprefix("web-"): catalog.text(language, key, **placeholders) for key in wanted}


class PageTexts:
    """Looks texts up for a template: `t("key")` for content, `t.plain("key")` for attributes."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **values: str | int) -> Markup:
        """Return a text as HTML, with ruby."""
        return to_html(catalog.text(self.language, f"web-{key}", **values))

    def plain(self, key: str, **values: str | int) -> str:
        """Return a text without readings."""
        return without_ruby(catalog.text(self.language, f"web-{key}", **values))

    def examples(self) -> list[tuple[Markup, str]]:
        """Return the example questions, each to show and to send."""
        questions = [catalog.text(self.language, key) for key in _EXAMPLES]
        return [(to_html(question), without_ruby(question)) for question in questions]


def describe(language: str, limit: int) -> dict[str, Any]:
    """Return what the widget needs to know of a language; `limit` is the longest message, in characters."""
    knowledge = load()
    row = knowledge.languages[language]
    return {
        "language": language,
        "bcp47": row.bcp47,
        "direction": row.direction,
        "ruby": row.ruby,
        "limit": limit,
        "as_of": knowledge.document.as_of.isoformat(),
        "phone": knowledge.facts["contact.phone"].value,
        "languages": [
            {"code": each.code, "name": each.name, "bcp47": each.bcp47}
            for each in knowledge.languages.values()
        ],
        "texts": widget_texts(language),
    }
