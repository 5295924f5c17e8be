"""The forms' state machine: every step, check and outcome, without a conversation around it."""

import pytest

from bot.inquiries.form import (
    ANSWER,
    CHANGE,
    CONFIRM,
    CONTACT,
    LEFT,
    LOOK,
    LOOK_UP,
    NAME,
    NUMBER,
    OFFER,
    QUESTION,
    SECRET,
    SEND,
    Form,
    Turn,
    advance,
    fill,
    new_inquiry,
    new_look_up,
)
from bot.inquiries.said import Said, acted

FULL = {QUESTION: "May schools visit?", CONTACT: "me@example.com", NAME: "Hana"}
NAMED = {"name": 0.9}


def at(step: str, **values: str) -> Form:
    """Return an inquiry at a step, with everything before it entered."""
    form = new_inquiry()
    before = form.steps[: form.steps.index(step)] if step in form.steps else form.steps
    return Form(form.steps, step, {each: FULL[each] for each in before if each in FULL} | values)


def said(text: str, act: str = "", **more: object) -> Said:
    return Said(text, act, **more)  # type: ignore[arg-type]


def test_form_goes_from_the_question_to_sending() -> None:
    """Question, contact, name and a yes, each asked for once."""
    form = new_inquiry()
    for message, step in (
        (said("May schools visit?", likely={"matter": 0.9}), CONTACT),
        (said("me@example.com"), NAME),
        (said("Hana", likely=NAMED), CONFIRM),
    ):
        form = advance(form, message).form
        assert form.step == step
    assert form.values == FULL
    assert advance(form, said("yes", "yes")).effect == SEND


@pytest.mark.parametrize("act", ["", "no", "doubt", "skip", "person", "change", "show", "back", "stale"])
def test_form_sends_on_nothing_but_a_yes(act: str) -> None:
    """Whatever else is said at the summary sends nothing."""
    turn = advance(at(CONFIRM), said("something", act))
    assert turn.effect != SEND
    assert turn.form.values == FULL


def test_form_says_what_is_missing_when_a_reply_is_unclear() -> None:
    """Who neither agreed nor refused reads that nothing was sent, and how to send."""
    turn = advance(at(CONFIRM), said("hmm", "doubt"))
    assert [line.key for line in turn.lines] == ["inquiry-unclear"]
    assert turn.form.step == CONFIRM


def test_form_offers_the_question_that_found_no_answer() -> None:
    """A yes takes it, a no asks for another, a new question takes its place, anything else is asked again."""
    form = new_inquiry("When is the next fair?")
    assert form.step == OFFER
    taken = advance(form, said("yes", "yes")).form
    assert (taken.step, taken.values) == (CONTACT, {QUESTION: "When is the next fair?"})
    assert advance(form, said("no", "no")).form.step == QUESTION
    new = advance(form, said("May I park there?", likely={"matter": 0.8})).form
    assert new.values == {QUESTION: "May I park there?"}
    assert advance(form, said("well…", "doubt")).form == form.__class__(
        form.steps, OFFER, offered=form.offered, failures=1
    )


@pytest.mark.parametrize("act", ["no", "skip"])
def test_form_without_a_question_has_nothing_to_send(act: str) -> None:
    """Who has nothing to ask leaves; what was entered before is not thrown away by it."""
    assert advance(at(QUESTION), said("no", act)).effect == LEFT
    begun = advance(at(CONTACT), said("back", "back")).form
    assert advance(begun, said("no", act)).form.values == begun.values
    changing = advance(at(CONFIRM), said("the question", "change_question")).form
    assert advance(changing, said("no", act)).form.step == CONFIRM


def test_said_takes_what_gives_no_message_for_giving_up() -> None:
    """Leaving, skipping and no together are plain where each alone is a guess."""
    likely = {"leave": 0.4, "skip": 0.3, "no": 0.2, "matter": 0.1}
    assert acted({"likely": likely}, QUESTION) == "leave"
    assert acted({"likely": {**likely, "leave": 0.2}}, QUESTION) == "leave"
    assert acted({"likely": {**likely, "leave": 0.2, "matter": 0.4}}, QUESTION) == ""
    assert acted({"likely": {**likely, "leave": 0.0}}, QUESTION) == ""


@pytest.mark.parametrize("step", [OFFER, QUESTION, CONTACT, NAME, CONFIRM, CHANGE, NUMBER, SECRET])
def test_form_is_left_at_every_step(step: str) -> None:
    """Cancel ends the form wherever it is."""
    form = new_look_up("482-093-751") if step in LOOK_UP else at(step)
    assert advance(form, said("cancel", "leave")).effect == LEFT


@pytest.mark.parametrize("step", [OFFER, QUESTION, CONTACT, NAME, CONFIRM, CHANGE, NUMBER, SECRET])
def test_form_recognises_a_button_before_any_field(step: str) -> None:
    """A button of an earlier reply is answered, never entered; so is somebody in danger."""
    form = new_look_up() if step in LOOK_UP else at(step)
    for message in (said("/ask_history", is_command=True), said("help, fire", is_urgent=True)):
        assert advance(form, message) == advance(form, message).__class__(form, ANSWER)


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (QUESTION, "???"), (QUESTION, "…"), (QUESTION, " "), (NAME, "???"), (NAME, "is kobe a member"),
        (NAME, "what for?"), (NAME, "@hana"), (CONTACT, "pigeon post"), (NUMBER, "12345"), (NUMBER, "stop"),
        (SECRET, "I don't have one"), (SECRET, "everything"),
    ],
)  # fmt: skip
def test_form_enters_nothing_that_does_not_belong(step: str, text: str) -> None:
    """Punctuation, commands and questions are no question, name, number or secret."""
    form = Form(LOOK_UP, step, {NUMBER: "482-093-751"}) if step in LOOK_UP else at(step)
    turn = advance(form, said(text, likely={"aside": 0.4, "name": 0.2}))
    assert turn.form.values == form.values
    assert turn.form.step == step
    assert turn.lines


def test_form_leaves_items_out() -> None:
    """Contact and name may be left out by skip or no; the question may not."""
    form = advance(at(CONTACT), said("none", "no")).form
    form = advance(form, said("skip", "skip")).form
    assert form.values == {QUESTION: FULL[QUESTION], CONTACT: "", NAME: ""}
    assert advance(at(QUESTION), said("skip", "skip")).form.step == QUESTION


def test_form_goes_back_a_step_and_keeps_what_was_entered() -> None:
    """Back at the name asks for the contact again, whose value stays until there is another."""
    back = advance(at(NAME), said("back", "back")).form
    assert (back.step, back.values) == (CONTACT, {QUESTION: FULL[QUESTION], CONTACT: FULL[CONTACT]})
    again = advance(back, said("090-1234-5678")).form
    assert (again.step, again.values[CONTACT]) == (NAME, "090-1234-5678")
    full = at(CONFIRM)
    for step in (NAME, CONTACT, QUESTION):
        full = advance(full, said("back", "back")).form
        assert (full.step, full.values) == (step, FULL)
    assert [line.key for line in advance(at(QUESTION), said("back", "back")).lines] == ["inquiry-first-step"]


@pytest.mark.parametrize("item", [QUESTION, CONTACT, NAME])
def test_form_changes_one_item_and_returns_to_the_summary(item: str) -> None:
    """One field is changed without asking for the others; back leaves it as it was."""
    changing = advance(at(CONFIRM), said("change it", f"change_{item}")).form
    assert changing.step == item
    entered = {QUESTION: "Is there a car park?", CONTACT: "090-1234-5678", NAME: "Taro"}[item]
    changed = advance(changing, said(entered, likely={"name": 0.9, "matter": 0.9})).form
    assert (changed.step, changed.values) == (CONFIRM, FULL | {item: entered})
    for kept in (said("back", "back"), said("yes, that's it", "yes")):
        assert advance(changing, kept) == Turn(at(CONFIRM))


def test_form_asks_what_to_change_and_confirms_again() -> None:
    """After "no", a yes shows the summary once more; it does not send."""
    asked = advance(at(CONFIRM), said("no", "no")).form
    assert asked.step == CHANGE
    turn = advance(asked, said("yes", "yes"))
    assert (turn.form.step, turn.effect) == (CONFIRM, "go-on")


def test_form_shows_what_was_entered() -> None:
    """At any step; the summary shows it by itself."""
    assert [line.key for line in advance(at(NAME), said("show", "show")).lines] == ["inquiry-so-far"]
    assert advance(at(CONFIRM), said("show", "show")).lines == ()


def test_form_offers_a_person_and_stays_open() -> None:
    """Every third reply that cannot be used comes with the phone number, and nothing is lost."""
    form = at(CONTACT)
    keys = []
    for _ in range(3):
        turn = advance(form, said("pigeon post"))
        form = turn.form
        keys.append([line.key for line in turn.lines])
    assert [len(each) for each in keys] == [1, 1, 2]
    assert keys[-1][-1] == "inquiry-need-help"
    assert (form.step, form.values) == (CONTACT, {QUESTION: FULL[QUESTION]})


def test_form_looks_up_by_number_and_secret() -> None:
    """A number in a sentence is found, and so is a secret."""
    form = advance(new_look_up(), said("it is ４８２-０９３-７５０".replace("７５０", "754"))).form
    assert form.step == NUMBER  # the check digit is wrong
    form = new_look_up("482-093-751")
    turn = advance(form, said("the secret is k7wpm 4xq3t"))
    assert turn.effect == LOOK
    assert turn.form.values[SECRET] == "K7WPM4XQ3T"


def test_form_fills_several_items_at_once_as_a_page_does() -> None:
    """The page's checks and texts are those of the conversation."""
    form, problems = fill(new_inquiry(), {QUESTION: "May schools visit?", CONTACT: " ", NAME: ""})
    assert (form.step, problems) == (CONFIRM, {})
    assert form.values == {QUESTION: "May schools visit?", CONTACT: "", NAME: ""}
    form, problems = fill(new_inquiry(), {QUESTION: " ", CONTACT: "pigeon post", NAME: "x" * 101})
    keys = {step: line.key for step, line in problems.items()}
    spoken = advance(at(CONTACT), said("pigeon post")).lines[0].key
    assert keys == {QUESTION: "inquiry-invalid-question", CONTACT: spoken, NAME: "inquiry-invalid-name"}
    assert form.step == QUESTION


def test_said_takes_no_likely_yes() -> None:
    """A yes is never a guess; leaving may be one, and has to be plainer where messages are written."""
    assert acted({"act": "", "likely": {"yes": 0.99}}, CONFIRM) == ""
    assert acted({"act": "", "likely": {"leave": 0.7}}, CONFIRM) == "leave"
    assert acted({"act": "", "likely": {"leave": 0.55}}, QUESTION) == ""
    assert acted({"act": "yes", "likely": {}}, CONFIRM) == "yes"
