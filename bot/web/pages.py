"""The visitor's routes: pages, widget, texts, pictures and feedback; knows the assistant as `ask` alone."""

import secrets
from pathlib import Path
from typing import Annotated, Any, Protocol

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from bot.inquiries.wording import section_phone
from bot.knowledge.load import load
from bot.messages.render import Renderer
from bot.web import languages, texts
from bot.web.feedback import FeedbackBody, RecordFeedback, from_body
from bot.web.once import Ask
from bot.web.pictures.timeline import STYLE as TIMELINE_STYLE
from bot.web.pictures.timeline import entries, timeline
from bot.web.pictures.worldmap import STYLE as MAP_STYLE
from bot.web.pictures.worldmap import world_map
from bot.web.plain import PlainPage
from bot.web.privacy import Kept
from bot.web.readings import to_html
from bot.web.security import inline_style_policy

_HERE = Path(__file__).parent
_WIDTH = Query(ge=240, le=1600)
_CACHED = "public, max-age=3600"
# All named in the page: the browser would otherwise find them one import after the other.
MODULES = sorted(path.name for path in (_HERE / "static/assets/chat").glob("*.js") if path.name != "types.js")


class WebSettings(Protocol):
    """What the pages need of the settings: the longest message, in characters."""

    @property
    def max_message(self) -> int:
        """Return the greatest number of characters that a message may have."""


class Pages:
    """Renders the templates with what every page shows."""

    def __init__(self) -> None:
        self._templates = Environment(loader=FileSystemLoader(_HERE / "templates"), autoescape=True)

    def html(self, request: Request, template: str, language: str, **values: Any) -> HTMLResponse:
        """Return a page in a language."""
        knowledge = load()
        date = Renderer(knowledge, language).date(knowledge.document.as_of)
        shared = {
            "t": texts.PageTexts(language),
            "language": knowledge.languages[language],
            "languages": knowledge.languages.values(),
            "path": request.url.path,
            "root": request.scope.get("root_path", ""),
            "marked_date": date,
            "date": to_html(date),
            "phone": knowledge.facts["contact.phone"].value,
            "document": knowledge.document,
        }
        page = HTMLResponse(self._templates.get_template(template).render(shared | values))
        page.headers["Vary"] = "Accept-Language"
        return page


def language_of(request: Request, asked: str | None) -> str:
    """Return the language of a page: from its address, else from the browser."""
    return languages.choose(asked, request.headers.get("accept-language"), load())


def build_router(
    ask: Ask,
    settings: WebSettings,
    record: RecordFeedback,
    secret: str | None = None,
    kept: Kept | None = None,
) -> APIRouter:
    """Return the visitor's routes.

    `ask` answers a message; wrap it in `bot.web.once.Once`. `record` stores feedback. `secret` signs the
    conversation of the page without JavaScript; several processes must share it. Without one it is made up.
    `kept` is what the page about privacy tells; without it, what the default settings keep.
    """
    router = APIRouter()
    pages = Pages()
    _add_pages(router, pages)
    _add_privacy(router, pages, kept or Kept())
    PlainPage(ask, pages.html, settings.max_message, secret or secrets.token_urlsafe()).add_to(router)
    _add_widget(router, settings.max_message)
    _add_pictures(router)

    @router.post("/feedback", status_code=204)
    async def feedback(body: FeedbackBody) -> Response:
        await record(from_body(body))
        return Response(status_code=204)

    return router


def _add_pages(router: APIRouter, pages: Pages) -> None:
    @router.get("/", response_class=HTMLResponse, include_in_schema=False)
    async def home(request: Request, lang: str | None = None) -> HTMLResponse:
        language = language_of(request, lang)
        lists = {"cities": city_list(language), "events": event_list(language)}
        return pages.html(request, "home.html", language, modules=MODULES, **lists)

    @router.get("/embed-demo", response_class=HTMLResponse, include_in_schema=False)
    async def demo(request: Request, lang: str | None = None) -> HTMLResponse:
        return pages.html(request, "demo.html", language_of(request, lang))


def _add_privacy(router: APIRouter, pages: Pages, kept: Kept) -> None:
    @router.get("/privacy", response_class=HTMLResponse, include_in_schema=False)
    async def privacy(request: Request, lang: str | None = None) -> HTMLResponse:
        said = {"sections": list(kept.sections()), "values": kept.values() | {"phone": section_phone()}}
        return pages.html(request, "privacy.html", language_of(request, lang), **said)


def city_list(language: str) -> list[tuple[Markup, Markup, bool]]:
    """Return the design cities: name, country, whether it is new; in the announcement's order."""
    knowledge = load()
    return [
        (
            to_html(knowledge.name("city", city.id, language).name),
            to_html(knowledge.name("country", city.country, language).short),
            city.joined == knowledge.document.as_of.year,
        )
        for city in knowledge.cities.values()
        if city.field == "design"
    ]


def event_list(language: str) -> list[tuple[Markup, Markup]]:
    """Return the events of the timeline: when, what."""
    return [(to_html(each.when), to_html(each.what, language)) for each in entries(load(), language)]


def _add_widget(router: APIRouter, limit: int) -> None:
    files = StaticFiles(directory=_HERE / "static" / "assets")

    @router.get("/widget.js", include_in_schema=False)
    async def widget() -> FileResponse:
        path = _HERE / "static" / "widget.js"
        return FileResponse(
            path, media_type="text/javascript", headers={"Cache-Control": "public, max-age=300"}
        )

    @router.get("/assets/{path:path}", include_in_schema=False)
    async def assets(path: str, request: Request) -> Response:
        response = await files.get_response(path, request.scope)
        response.headers["Cache-Control"] = _CACHED
        return response

    @router.get("/texts/{language}.json")
    async def interface_texts(language: str) -> JSONResponse:
        found = languages.match(language, load().languages) or languages.FOREIGN_DEFAULT
        return JSONResponse(texts.describe(found, limit), headers={"Cache-Control": "public, max-age=300"})


def _add_pictures(router: APIRouter) -> None:
    @router.get("/map.svg", response_class=Response)
    async def world(
        request: Request,
        city: str = "",
        lang: str | None = None,
        width: Annotated[int, _WIDTH] = 720,
    ) -> Response:
        named = [id.strip() for id in city.split(",")[:100] if id.strip()]
        return _picture(world_map(load(), language_of(request, lang), named, width), MAP_STYLE)

    @router.get("/timeline.svg", response_class=Response)
    async def history(
        request: Request, lang: str | None = None, width: Annotated[int, _WIDTH] = 560
    ) -> Response:
        return _picture(timeline(load(), language_of(request, lang), width), TIMELINE_STYLE)


def _picture(svg: str, style: str) -> Response:
    headers = {
        "Cache-Control": _CACHED,
        "Vary": "Accept-Language",
        "Content-Security-Policy": inline_style_policy(style),
    }
    return Response(svg, media_type="image/svg+xml", headers=headers)
