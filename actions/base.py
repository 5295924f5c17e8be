"""The one module that talks to Rasa's dispatcher: reads the message, asks the topic, sends the reply."""

import logging
from collections.abc import Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import commands, reply
from actions.answer import CONTACT, ERROR, NOT_IN_SOURCE, Answer
from actions.asking import Asking, from_question
from actions.suggestions import remaining
from actions.topics import answer
from bot.knowledge.kinds import CITY
from bot.knowledge.load import load
from bot.messages.render import plain_ruby

_RECALLED = (
    CONTACT,
    NOT_IN_SOURCE,
)  # statuses of answers that can be told again, though nothing leans on them
logger = logging.getLogger(__name__)


class TopicAction(Action):
    """Answers every question of the message; subclasses give the topic its name."""

    topic = ""

    def name(self) -> str:
        """Return the name under which domain.yml knows the action."""
        return f"action_answer_{self.topic}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Answer the latest message and remember what later questions may continue."""
        askings = askings_of(tracker)
        language = askings[0].language
        try:
            answers = [answer(asking) for asking in askings]
        except Exception:
            logger.exception("answering failed: %s", [asking.intent for asking in askings])
            answers = [_failure(askings[0])]
        made = remaining(askings, reply.combine(answers))
        send(dispatcher, made, language, askings[0].intent, _text(tracker))
        return remember(tracker, list(zip(askings, answers, strict=False)), language)


def askings_of(tracker: Tracker) -> list[Asking]:
    """Return the questions of the latest message, completed from the conversation."""
    message = tracker.latest_message
    language, unsupported = language_of(tracker)
    conversation = {
        "clarified": int(tracker.get_slot("clarified") or 0),
        "unsupported": unsupported,
        "metadata": message.get("metadata") or {},
    }
    questions = message.get("questions")
    if not questions or commands.is_command(_text(tracker)):
        questions = [commands.question(message)]
    before = _before(tracker, language)
    return [from_question(question, language, before=before, **conversation) for question in questions]


def _before(tracker: Tracker, language: str) -> Asking | None:
    """Return the question that was answered last, as the conversation keeps it."""
    if not tracker.get_slot("question"):
        return None
    kept = {
        "intent": tracker.get_slot("question"), "text": tracker.get_slot("asked") or "",
        "concepts": tracker.get_slot("topic"), "entities": tracker.get_slot("focus"), "follow_up": True,
    }  # fmt: skip
    return from_question(kept, language)


def language_of(tracker: Tracker) -> tuple[str, str | None]:
    """Return the language to reply in, and the language of the message when it is not on offer."""
    message = tracker.latest_message
    told, metadata = message.get("language") or {}, message.get("metadata") or {}
    spoken, page = tracker.get_slot("language"), metadata.get("language")
    # A command says nothing of its language: that of the conversation holds, then that of the page.
    order = (page, spoken) if metadata.get("switch") is True else (spoken, page)
    for code in (told.get("code"), *order, load().default_language):
        if code in load().languages:
            return str(code), told.get("unsupported")
    return load().default_language, told.get("unsupported")


def _text(tracker: Tracker) -> str:
    return str(tracker.latest_message.get("text") or "")


def _failure(asking: Asking) -> Answer:
    return Answer(
        ERROR,
        (asking.say.text("error-internal", **asking.contact()),),
        suggestions=("suggest-contact",),
    )


def send(dispatcher: CollectingDispatcher, made: Answer, language: str, intent: str, asked: str) -> None:
    """Send a reply: text with buttons, and the contract's `custom` element."""
    spoken = made.language or language
    element = reply.custom(made, spoken, intent)
    dispatcher.utter_message(
        text=plain_ruby(reply.body(made)),
        buttons=reply.buttons(made, spoken, asked),
        json_message=element,
    )


def remember(tracker: Tracker, pairs: list[tuple[Asking, Answer]], language: str) -> list[dict[str, Any]]:
    """Return the slots that the conversation keeps."""
    changed = next((made.language for _, made in pairs if made.language), None)
    told = (tracker.latest_message.get("language") or {}).get("told")
    told = told or (tracker.latest_message.get("metadata") or {}).get("switch") is True
    spoken = changed or (
        language if told or not tracker.get_slot("language") else tracker.get_slot("language")
    )
    clarified = (tracker.get_slot("clarified") or 0) + 1 if pairs[-1][1].status == "clarify" else 0
    events = [SlotSet("language", spoken), SlotSet("clarified", float(clarified))]
    if changed:
        events.append(SlotSet("variety", changed if load().languages[changed].understands else None))
    events.append(SlotSet("unanswered", _unanswered(tracker, pairs)))
    asked = next(
        (asking for asking, made in reversed(pairs) if made.remember or made.status in _RECALLED), None
    )
    if asked:
        events += [SlotSet("question", asked.intent), SlotSet("asked", asked.text)]
    kept = next(((asking, made) for asking, made in reversed(pairs) if made.remember), None)
    if kept:
        concepts, entities = kept[0].frame.to_slots()
        if len(kept[1].cities) == 1:  # of a list of one, "when did it join?" is asked of that one
            entities = list(dict.fromkeys([*entities, f"{CITY}:{kept[1].cities[0]}"]))
        events += [
            SlotSet("topic", concepts),
            SlotSet("focus", entities),
        ]
        if len(kept[1].cities) > 1:  # picking one of a list leaves the list to pick from
            events += _lists(tracker.get_slot("listed") or (), kept[1].cities)
    return events


def _lists(before: Sequence[str], told: Sequence[str]) -> list[dict[str, Any]]:
    """Return the slots of a list that was told, and of the one it narrowed ("which of them are new?")."""
    wider = list(before) if set(told) < set(before) else None
    return [SlotSet("listed", list(told)), SlotSet("wider", wider)]


def _unanswered(tracker: Tracker, pairs: list[tuple[Asking, Answer]]) -> str | None:
    """Return the question for the form to offer; asking whom to ask leaves it the one before."""
    for asking, made in pairs:
        if made.for_section or made.status == NOT_IN_SOURCE:
            return asking.text
    if pairs[-1][1].status == CONTACT:
        kept = tracker.get_slot("unanswered")
        return str(kept) if kept else None
    return None
