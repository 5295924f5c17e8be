"""The forms as one state machine: what each step asks, what it accepts, and what comes of it.

In conversation and on the page the steps, checks, texts and outcomes are the same: a message is one call of
`advance`, a page that was sent is one call of `fill`. Nothing here keeps, sends or says anything.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.inquiries.cleaning import clean
from bot.inquiries.contact_details import validate_contact
from bot.inquiries.receipts import find_number, find_secret
from bot.inquiries.records import CONTACT_LIMIT, NAME_LIMIT, QUESTION_LIMIT, ContactProblem
from bot.inquiries.said import Said

OFFER, QUESTION, CONTACT, NAME, CONFIRM, CHANGE = "offer", "question", "contact", "name", "confirm", "change"
NUMBER, SECRET = "number", "secret"
INQUIRY: tuple[str, ...] = (QUESTION, CONTACT, NAME, CONFIRM)
LOOK_UP: tuple[str, ...] = (NUMBER, SECRET)
OPTIONAL = frozenset({CONTACT, NAME})
HELP_AFTER = 3  # replies in a row that a step could not use, until a person's number is given

# What becomes of the form beside its next question.
GO_ON, ANSWER, SEND, LOOK, LEFT = "go-on", "answer", "send", "look", "left"


@dataclass(frozen=True, slots=True)
class Line:
    """A text of the catalogs, with what stands in it."""

    key: str
    variables: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Form:
    """An open form. `values`: what was entered, "" where an item was left out; `offered`: a question that
    found no answer just before; `failures`: replies in a row that could not be used; `changing`: the step was
    chosen at the summary, and leads back there.
    """

    steps: tuple[str, ...]
    step: str
    values: Mapping[str, str] = field(default_factory=dict)
    offered: str = ""
    failures: int = 0
    changing: bool = False

    def at(self, step: str) -> "Form":
        """Return the form at another step."""
        return replace(self, step=step, failures=0, changing=False)

    @property
    def is_complete(self) -> bool:
        """Tell whether every item was asked for."""
        return all(step in self.values for step in self.steps if step != CONFIRM)


@dataclass(frozen=True, slots=True)
class Turn:
    """What a message makes of a form: the form, what to say before its next question, and the effect."""

    form: Form
    effect: str = GO_ON
    lines: tuple[Line, ...] = ()


def new_inquiry(offered: str = "") -> Form:
    """Return an inquiry at its beginning; `offered` is a question that may be sent as it is."""
    return Form(INQUIRY, OFFER if offered else QUESTION, offered=offered)


def new_look_up(number: str = "") -> Form:
    """Return a look-up at its beginning."""
    return Form(LOOK_UP, SECRET, {NUMBER: number}) if number else Form(LOOK_UP, NUMBER)


def check(step: str, text: str) -> tuple[str, Line | None]:
    """Return what is entered at a step, as it is shown, and what is wrong with it."""
    if step not in _CHECKS:
        return text, None
    return _CHECKS[step](clean(text))


def fill(form: Form, entered: Mapping[str, str]) -> tuple[Form, dict[str, Line]]:
    """Enter several items at once, as a page does; return the form and what is wrong, by step."""
    problems: dict[str, Line] = {}
    values = dict(form.values)
    for step, text in entered.items():
        values[step], problem = ("", None) if step in OPTIONAL and not clean(text) else check(step, text)
        if problem:
            problems[step] = problem
    wrong = next((step for step in form.steps if step in problems), None)
    return replace(form, values=values, step=wrong or form.steps[-1]), problems


def advance(form: Form, said: Said) -> Turn:
    """Return what a message makes of a form."""
    if said.is_command or said.is_urgent:
        return Turn(form, ANSWER)
    if said.act == "leave":
        return Turn(form, LEFT)
    if form.changing and said.act == "yes":  # it may stay as it is
        return Turn(form.at(CONFIRM))
    common = _COMMON.get(said.act)
    return common(form) if common else _AT[form.step](form, said)


def _show(form: Form) -> Turn:
    return Turn(form, lines=() if form.step == CONFIRM else (Line("inquiry-so-far"),))


def _stale(form: Form) -> Turn:
    return Turn(form, lines=(Line("inquiry-old-button"),))


def _person(form: Form) -> Turn:
    return Turn(form, lines=(Line("inquiry-person"),))


def _back(form: Form) -> Turn:
    """Go one step back; what was entered there stays until it is entered anew."""
    if form.changing or form.step == CHANGE:
        return Turn(form.at(CONFIRM))
    if form.step == NUMBER:  # nothing was entered: back goes out
        return Turn(form, LEFT)
    if form.step in (OFFER, form.steps[0]):
        return Turn(form, lines=(Line("inquiry-first-step"),))
    return Turn(form.at(form.steps[form.steps.index(form.step) - 1]))


def _change(form: Form) -> Turn:
    return Turn(form.at(CHANGE)) if form.is_complete and CONFIRM in form.steps else _back(form)


def _change_item(item: str) -> Callable[[Form], Turn]:
    def change(form: Form) -> Turn:
        reached = item in form.values and CONFIRM in form.steps
        return (
            Turn(replace(form.at(item), changing=form.is_complete))
            if reached
            else _failed(form, "inquiry-not-yet")
        )

    return change


_COMMON: Mapping[str, Callable[[Form], Turn]] = {
    "show": _show, "person": _person, "stale": _stale, "back": _back, "change": _change,
    **{f"change_{item}": _change_item(item) for item in (QUESTION, CONTACT, NAME)},
}  # fmt: skip


def _at_offer(form: Form, said: Said) -> Turn:
    """Shall the question that found no answer be sent as it is?"""
    if said.act == "yes":
        return _entered(form, QUESTION, form.offered)
    if said.act == "no":
        return Turn(form.at(QUESTION))
    if said.is_matter:
        return _at_question(form, said)
    return _aside(form, said) or _failed(form, "inquiry-unclear-offer")


def _at_question(form: Form, said: Said) -> Turn:
    if said.act in ("skip", "no") and form.changing:
        return Turn(form.at(CONFIRM))
    if said.act in ("skip", "no") and QUESTION not in form.values:  # nothing to ask: there is nothing to send
        return Turn(form, LEFT)
    if said.act or not said.has_words or said.is_noise:
        return _failed(form, "inquiry-invalid-question", limit=QUESTION_LIMIT)
    return Turn(form, ANSWER) if said.is_chat else _try(form, QUESTION, said)


def _at_contact(form: Form, said: Said) -> Turn:
    value, problem = check(CONTACT, said.text)
    if problem is None:
        return _entered(form, CONTACT, value)
    if said.act in ("skip", "no"):
        return _entered(form, CONTACT, "")
    return _aside(form, said) or _failed(form, problem.key, **problem.variables)


def _at_name(form: Form, said: Said) -> Turn:
    if said.act in ("skip", "no"):
        return _entered(form, NAME, "")
    if said.act or not said.is_name:
        return _aside(form, said) or _failed(form, "inquiry-no-such-name")
    return _try(form, NAME, said)


def _at_confirm(form: Form, said: Said) -> Turn:
    """Only a yes and nothing else sends; whatever is unclear is asked again."""
    if said.act == "yes":
        return Turn(form, SEND)
    if said.act == "no":
        return Turn(form.at(CHANGE))
    return _aside(form, said) or _failed(form, "inquiry-unclear")


def _at_change(form: Form, said: Said) -> Turn:
    """Whoever said that something is wrong, and says yes now, sees it all once more."""
    if said.act in ("yes", "no"):
        return Turn(form.at(CONFIRM))
    return _aside(form, said) or _failed(form, "inquiry-unclear-change")


def _at_number(form: Form, said: Said) -> Turn:
    number = find_number(said.text)
    if number:
        return _entered(form, NUMBER, number)
    if said.act in ("skip", "no"):
        return Turn(form, LEFT, (Line("inquiry-status-no-number"),))
    return _aside(form, said) or _failed(form, "inquiry-invalid-number")


def _at_secret(form: Form, said: Said) -> Turn:
    secret, problem = check(SECRET, said.text)
    if problem is None:
        return Turn(replace(form, values={**form.values, SECRET: secret}), LOOK)
    if said.act in ("skip", "no"):
        return Turn(form, LEFT, (Line("inquiry-status-no-number"),))
    return _aside(form, said) or _failed(form, "inquiry-invalid-secret")


_AT: Mapping[str, Callable[[Form, Said], Turn]] = {
    OFFER: _at_offer, QUESTION: _at_question, CONTACT: _at_contact, NAME: _at_name, CONFIRM: _at_confirm,
    CHANGE: _at_change, NUMBER: _at_number, SECRET: _at_secret,
}  # fmt: skip


def _aside(form: Form, said: Said) -> Turn | None:
    """A question or a greeting in between is answered, and the form goes on where it was."""
    return Turn(form, ANSWER) if said.is_aside else None


def _try(form: Form, step: str, said: Said) -> Turn:
    value, problem = check(step, said.text)
    return _failed(form, problem.key, **problem.variables) if problem else _entered(form, step, value)


def _entered(form: Form, step: str, value: str) -> Turn:
    """Keep an item and go on: to the next that was not asked for, or to what was complete before."""
    kept = replace(form, values={**form.values, step: value}, offered="", failures=0)
    left = (each for each in form.steps if each not in kept.values)
    return Turn(kept.at(next(left, form.steps[-1])))


def _failed(form: Form, key: str, **variables: str | int) -> Turn:
    failed = replace(form, failures=form.failures + 1)
    stuck = (Line("inquiry-need-help"),) if failed.failures % HELP_AFTER == 0 else ()
    return Turn(failed, lines=(Line(key, variables), *stuck))


def _question(text: str) -> tuple[str, Line | None]:
    fits = 1 <= len(text) <= QUESTION_LIMIT
    return text, None if fits else Line("inquiry-invalid-question", {"limit": QUESTION_LIMIT})


def _contact(text: str) -> tuple[str, Line | None]:
    found = validate_contact(text[: CONTACT_LIMIT * 2])
    if isinstance(found, ContactProblem):
        return text, Line(f"inquiry-problem-{found}")
    return found.display, None


def _name(text: str) -> tuple[str, Line | None]:
    name = text.replace("\n", " ")
    return name, None if len(name) <= NAME_LIMIT else Line("inquiry-invalid-name", {"limit": NAME_LIMIT})


def _number(text: str) -> tuple[str, Line | None]:
    number = find_number(text)
    return number or text, None if number else Line("inquiry-invalid-number")


def _secret(text: str) -> tuple[str, Line | None]:
    secret = find_secret(text)
    return secret or text, None if secret else Line("inquiry-invalid-secret")


_CHECKS: Mapping[str, Callable[[str], tuple[str, Line | None]]] = {
    QUESTION: _question, CONTACT: _contact, NAME: _name, NUMBER: _number, SECRET: _secret,
}  # fmt: skip
