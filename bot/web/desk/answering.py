"""The page on which staff answer in languages they do not speak: facts, in both languages side by side."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from starlette.requests import Request
from starlette.responses import Response

from bot.inquiries.accounts import Role
from bot.inquiries.cases import LOOKUP, MAIL, AnswerDraft, Case
from bot.inquiries.cleaning import clean
from bot.inquiries.records import ContactKind
from bot.inquiries.suggestions import suggest_facts
from bot.inquiries.wording import CLOSING_SENTENCES, OPENING_SENTENCES, compose, say, say_sentence
from bot.knowledge.load import load
from bot.messages.render import plain_ruby
from bot.web.desk.office import LANGUAGE, Office, Signed, back
from bot.web.forms import PageProblem, Posted, posted_form

_FREE_LIMIT = 4000  # characters
_GROUPS = (
    "designation",
    "network",
    "design",
    "japan",
    "field",
    "city",
    "event",
    "application",
    "plan",
    "mayor",
    "contact",
)


@dataclass(frozen=True, slots=True)
class _Choice:
    """What staff chose for an answer."""

    sentences: tuple[str, ...] = ("thanks", "announcement", "closing")
    facts: tuple[str, ...] = ()
    free: str = ""
    channel: str = LOOKUP


class Answering:
    """The page /desk/inquiries/{number}/answer."""

    def __init__(self, office: Office) -> None:
        self.office = office

    def form(self, request: Request, number: str) -> Response:
        """Show what can be chosen."""
        signed = self.office.require(request, Role.AGENT)
        case = self._case(number)
        by_mail = case.contact_kind is ContactKind.MAIL and self.office.settings.mail.is_on
        return self._page(request, signed, case, _Choice(channel=MAIL if by_mail else LOOKUP))

    def post(self, request: Request, number: str, form: Annotated[Posted, Depends(posted_form)]) -> Response:
        """Show the answer in both languages, or send it; `do` says which."""
        signed = self.office.require_form(request, form)
        case = self._case(number)
        choice = _choice(form, case)
        if form["do"] == "preview":
            return self._page(request, signed, case, choice, 200, preview=True)
        if form["do"] != "send":
            raise PageProblem(422, "inquiry-page-broken")
        if not (choice.facts or choice.sentences or choice.free) or len(choice.free) > _FREE_LIMIT:
            return self._page(request, signed, case, choice, 422)
        self.office.casework.answer(
            case.number, self._draft(case, choice, form["request"][:64]), signed.staff
        )
        return back(request, f"/desk/inquiries/{case.number}", "answered")

    def _draft(self, case: Case, choice: _Choice, request: str) -> AnswerDraft:
        text = self._compose(choice, case.language)
        parts = [plain_ruby(text), *self._untranslated(case, choice)]
        question = "\n".join(f"> {line}" for line in case.question.splitlines())
        parts += [
            f"{plain_ruby(say(case.language, 'answer-mail-question'))}\n{question}",
            f"-- \n{plain_ruby(say(case.language, 'answer-mail-footer'))}",
        ]
        return AnswerDraft(
            text=text,
            text_ja=self._compose(choice, LANGUAGE),
            facts=choice.facts,
            channel=choice.channel,
            untranslated=choice.free,
            subject=plain_ruby(say(case.language, "answer-mail-subject", number=case.number)),
            mail_body="\n\n".join(part for part in parts if part),
            request=request,
        )

    def _untranslated(self, case: Case, choice: _Choice) -> list[str]:
        """Staff's own words, marked as not translated unless the citizen reads them in their own language."""
        if not choice.free:
            return []
        mark = [] if case.language == LANGUAGE else [plain_ruby(say(case.language, "answer-untranslated"))]
        return ["\n".join([*mark, choice.free])]

    def _compose(self, choice: _Choice, language: str) -> str:
        return compose(choice.sentences, choice.facts, language, self.office.render_fact)

    def _page(
        self,
        request: Request,
        signed: Signed,
        case: Case,
        choice: _Choice,
        code: int = 200,
        preview: bool = False,
    ) -> Response:
        render = self.office.render_fact
        suggested = suggest_facts(case.question, case.language, case.facts)
        groups = {group: [id for id in load().facts if id.startswith(f"{group}.")] for group in _GROUPS}
        return self.office.page(
            "answer.html",
            request,
            signed,
            code,
            case=case,
            choice=choice,
            preview=preview,
            suggested=[(id, render(id, LANGUAGE)) for id in suggested],
            groups={group: [(id, render(id, LANGUAGE)) for id in ids] for group, ids in groups.items()},
            sentences=[
                (name, say_sentence(name, LANGUAGE)) for name in OPENING_SENTENCES + CLOSING_SENTENCES
            ],
            text_ja=self._compose(choice, LANGUAGE),
            text=self._compose(choice, case.language),
            request_id=self.office.tokens.new()[:64],
            may_mail=case.contact_kind is ContactKind.MAIL,
            mail_on=self.office.settings.mail.is_on,
            limit=_FREE_LIMIT,
        )

    def _case(self, number: str) -> Case:
        case = self.office.casework.case(number)
        if case is None:
            raise PageProblem(404, "inquiry-page-not-found")
        return case


def _choice(form: Posted, case: Case) -> _Choice:
    """Return what was chosen.

    Raises:
        PageProblem: the form names what our page does not offer.
    """
    offered = OPENING_SENTENCES + CLOSING_SENTENCES
    unknown = set(form.all("fact")) - set(load().facts) or set(form.all("sentence")) - set(offered)
    if unknown or ("channel" in form and form["channel"] not in (MAIL, LOOKUP)):
        raise PageProblem(422, "inquiry-page-broken")
    by_mail = form["channel"] == MAIL and case.contact_kind is ContactKind.MAIL
    return _Choice(
        sentences=tuple(name for name in offered if name in form.all("sentence")),
        facts=tuple(dict.fromkeys(form.all("fact"))),
        free=clean(form["free"]),
        channel=MAIL if by_mail else LOOKUP,
    )
