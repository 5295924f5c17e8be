"""Reads a message into questions: cuts it, completes follow-ups, classifies, and abstains on evidence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.knowledge.frame import (
    ORDINAL,
    PAST,
    POINTERS,
    SUBJECT,
    TOPIC,
    UNSTATED,
    Frame,
    Roles,
)
from bot.knowledge.intents import CONTACT, HERE, META, OUTSIDE, SMALLTALK, TOLD, UNTOLD, US, load_intents
from bot.nlu.classifier import Example, Prediction, QuestionClassifier
from bot.nlu.cutting import Cutter
from bot.nlu.evidence import Array, strong_evidence
from bot.nlu.judgement import EMERGENCY, OUT_OF_SCOPE, Reading, settled
from bot.nlu.vocabulary import Vocabulary, from_utterance
from bot.text.clauses import marked, sentences
from bot.text.encoder import encode
from bot.text.utterance import CITY, Utterance

SEVERAL, CHANGE_LANGUAGE = "ask_several", "change_language"
_MAX_QUESTIONS = 4
_OF_CITIES = ("design_city", "creative_city")
_FEW_FOREIGN, _SOME_FOREIGN = 0.1, 0.25  # shares of the letters
_RANKED, _HEARD = 5, 0.02  # intents that are handed on; the least share of one that is heard in a sentence
_HALF_SURE = 0.4  # a clause that is less sure of what it asks is background
_QUITE_SURE = 0.6  # a clause of its own in a sentence that is sure of something else
_BEYOND = 0.75  # of all that the announcement does not say together
_SURE, _WELL_IN_SCOPE = 0.85, 0.5  # from here on a question is whole by itself


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a person asks, as it is handed to the actions.

    `ranking` holds the likeliest intents with their probabilities, `in_scope` the probability that the
    question is about the subject, `foreign` the words that nothing known explains.
    """

    intent: str
    confidence: float
    in_scope: float
    text: str
    frame: Frame
    foreign: tuple[str, ...] = ()
    ranking: tuple[tuple[str, float], ...] = ()
    follow_up: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Return the question as JSON-ready data."""
        concepts, entities = self.frame.to_slots()
        return {
            "intent": self.intent, "confidence": self.confidence, "in_scope": self.in_scope, "text": self.text,
            "concepts": concepts, "entities": entities, "foreign": list(self.foreign),
            "ranking": [list(pair) for pair in self.ranking], "follow_up": self.follow_up,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thresholds:
    """`in_scope`: below it a question is out of scope; `proven`: the same where the subject is proven;
    `foreign`: a follow-up with a larger share of unexplained text is a question of its own.
    """

    in_scope: float = 0.5
    proven: float = 0.15
    foreign: float = 0.34


class QuestionReader:
    """Turns the text of a message into questions."""

    def __init__(
        self, vocabulary: Vocabulary, classifier: QuestionClassifier, thresholds: Thresholds
    ) -> None:
        self.vocabulary, self.classifier, self.thresholds = vocabulary, classifier, thresholds
        self.roles: Roles = classifier.roles
        self.home = vocabulary.knowledge.home
        self.cutter = Cutter(vocabulary, self.roles)

    def example(self, text: str, language: str) -> Example:
        """Return a text as the classifier wants it."""
        utterance = self.vocabulary.read(text, language)
        return example_of(utterance, from_utterance(utterance), encode([text])[0])

    def read(
        self, text: str, language: str, previous: Frame | None = None, emergency: str | None = None
    ) -> list[Question]:
        """Return the questions of a message, at least one; `previous` is the conversation's last frame.

        A call for help, `emergency` being its kind, is that and nothing else.
        """
        if emergency:
            return [Question(EMERGENCY, 1.0, 1.0, text, Frame((f"danger_{emergency}",)))]
        parts = self.cutter.parts(text, language)
        if len(parts) < 2:
            return [self.ask(text, language, previous)]
        encode([text, *parts])  # in one batch; kept for the questions below
        whole = self.ask(text, language, previous)
        asked = self._in_turn(parts, language, previous)
        if len(sentences(text)) == 1:
            asked = [question for question in asked if _is_heard_in(question, whole)]
        serious = self._serious(asked, marked(text))
        return self._several(serious) or self._best_single(whole, serious)

    def _in_turn(self, parts: Sequence[str], language: str, previous: Frame | None) -> list[Question]:
        """Ask each part; one may leave its subject to the part before ("When did Kobe join? And Otsu?")."""
        asked: list[Question] = []
        for part in parts:
            question = self.ask(part, language, previous)
            asked.append(question)
            if load_intents()[question.intent].kind == TOLD:
                previous = question.frame
        return asked

    def _serious(self, asked: Sequence[Question], marked: frozenset[str]) -> list[Question]:
        """Return what asks something; a wish for another language beside a question is no second one."""
        serious = [
            question
            for question in asked
            if load_intents()[question.intent].kind not in (SMALLTALK, OUTSIDE)
            and question.confidence >= _HALF_SURE
            and (question.text in marked or self.cutter.asks(question.frame))
        ]
        others = [question for question in serious if question.intent != CHANGE_LANGUAGE]
        return others or serious

    def _several(self, serious: Sequence[Question]) -> list[Question]:
        """Return the questions when there are two or more different ones."""
        unique = {
            (q.intent, _named(q) if load_intents()[q.intent].each else ()): q for q in reversed(serious)
        }
        return list(reversed(unique.values()))[:_MAX_QUESTIONS] if len(unique) > 1 else []

    def _best_single(self, whole: Question, serious: Sequence[Question]) -> list[Question]:
        """A greeting or a sentence of background around one question does not change the question."""
        if len(serious) != 1:
            return [whole]
        only = serious[0]
        surer = only.confidence * only.in_scope >= whole.confidence * whole.in_scope
        asks = load_intents()[whole.intent].kind not in (SMALLTALK, OUTSIDE)
        return [whole] if asks and not surer else [only]

    def ask(self, text: str, language: str, previous: Frame | None) -> Question:
        """Return one clause as a question."""
        example = self.example(text, language)
        utterance, frame = example.utterance, example.frame
        alone = self._alone(text, example, talking=previous is not None)
        if previous is None:
            return alone
        if not self._is_whole(alone, previous) and (continued := self._continued(utterance, frame, previous)):
            return self._follow_up(replace(example, frame=continued), previous, language)
        return replace(alone, frame=self.roles.beside(previous, alone.frame))

    def _alone(self, text: str, example: Example, *, talking: bool) -> Question:
        """Return a clause as a question of its own."""
        if not any(map(str.isalnum, text)):
            return Question(OUT_OF_SCOPE, 1.0, 0.0, text, example.frame)
        if bare := self._bare(example.utterance, example.frame):
            return Question(bare, 1.0, 1.0, text, example.frame)
        prediction = self.classifier.predict(example)
        return self._judged(text, example, prediction, talking)

    def _is_whole(self, alone: Question, previous: Frame) -> bool:
        """Tell whether a clause needs nothing of the conversation: it surely asks for something it names.

        Lists and comparisons may be narrowed, and questions on the city itself may be on the one talked about.
        """
        intent, frame = load_intents()[alone.intent], alone.frame
        if alone.confidence < _SURE or alone.in_scope < _WELL_IN_SCOPE or frame.has(*POINTERS):
            return False
        if not intent.asks or intent.narrows:
            return False
        named = any(kind != ORDINAL for kind, _ in frame.entities)
        if not (named or self.roles.count(frame, SUBJECT, TOPIC)):
            return False
        if self.roles.widens(previous, frame):
            return False
        return not (intent.about in (HERE, US) and self._of_others(previous) and not frame.has("home"))

    def _of_others(self, previous: Frame) -> bool:
        """Tell whether the conversation is about other cities: one, or those abroad or of another field."""
        ours = self.vocabulary.knowledge.cities.get(self.home)
        if self.home in previous.ids(CITY):
            return False
        own = {ours.field, ours.country} if ours else set()
        narrowed = {*previous.ids("field"), *previous.ids("country"), *previous.ids("region")}
        return bool(previous.ids(CITY) or narrowed - own)

    def _continued(self, utterance: Utterance, frame: Frame, previous: Frame) -> Frame | None:
        """Return the frame of a follow-up; "no, I meant Nagoya" is one without its "no"."""
        if frame.entities and frame.has("no", "yes", "thanks"):
            frame = Frame(
                tuple(c for c in frame.concepts if c not in ("no", "yes", "thanks")), frame.entities
            )
        return frame if self._continues(utterance, frame, previous) else None

    def _continues(self, utterance: Utterance, frame: Frame, previous: Frame) -> bool:
        if utterance.foreign_share > self.thresholds.foreign:
            return False
        bare_city = self._bare(utterance, frame) == "ask_city"
        if bare_city and (previous.has("why") or not previous.has("member", "city", *_OF_CITIES)):
            return False  # a city's name after a question about something else
        return self.roles.is_elliptic(frame, previous, self.home)

    def _follow_up(self, example: Example, previous: Frame, language: str) -> Question:
        completed = self.roles.complete(previous, example.frame)
        whole = replace(example, frame=completed)
        prediction = self.classifier.predict(whole, frame_only=True)
        kinds = {TOLD, CONTACT} | ({UNTOLD} if self._asks_beyond(example.frame) else set())
        told = [pair for pair in prediction.ranking if load_intents()[pair[0]].kind in kinds]
        reading = replace(self._reading(whole), follow_up=True, of_others=self._of_others(previous))
        intent, share = settled(told, reading)
        return Question(
            intent, share, 1.0, example.utterance.folded.original, completed,
            example.utterance.foreign, prediction.ranking[:3], follow_up=True,
        )  # fmt: skip

    def _asks_beyond(self, frame: Frame) -> bool:
        return frame.has("next", "now") or self.roles.count(frame, UNSTATED) > 0

    def _bare(self, utterance: Utterance, frame: Frame) -> str | None:
        """Return the intent of a message that is nothing but a name."""
        if set(frame.concepts) - {"and", "how_about", "whether", "city", "what"} or utterance.foreign:
            return None
        kinds = {kind for kind, _ in frame.entities}
        if frame.ids(CITY) == (self.home,) and kinds == {CITY}:
            return "ask_designation"
        if len(kinds) != 1:
            return None
        (kind,) = kinds
        return next((name for name, intent in load_intents().items() if kind in intent.bare), None)

    def _judged(self, text: str, example: Example, prediction: Prediction, talking: bool) -> Question:
        reading = self._reading(example)
        intent, share = settled(prediction.ranking, reading, prediction.in_scope)
        kind = load_intents()[intent].kind
        # A greeting needs no subject; "what does it cost?" in a conversation asks of what is talked about.
        # Who wishes for a language names one.
        needs_none = kind == SMALLTALK or (kind == META and load_intents()[intent].needs)
        free = (needs_none and share >= _SURE) or (
            kind == UNTOLD
            and talking
            and reading.foreign_share < _SOME_FOREIGN
            and (share >= _QUITE_SURE or _share(prediction, UNTOLD) >= _BEYOND)
        )
        if prediction.in_scope < self._threshold(reading, talking) and not free:
            intent = OUT_OF_SCOPE
        return Question(
            intent, share, prediction.in_scope, text, example.frame,
            example.utterance.foreign, prediction.ranking[:_RANKED],
        )  # fmt: skip

    def _threshold(self, reading: Reading, talking: bool) -> float:
        """A question that proves its subject and holds no unknown word, or stands in a conversation, needs less."""
        proven = reading.strong > 0 and reading.foreign_share < _FEW_FOREIGN
        alone = self.thresholds.proven if proven else self.thresholds.in_scope
        return min(alone, _WELL_IN_SCOPE) if talking else alone

    def _reading(self, example: Example) -> Reading:
        utterance = example.utterance
        strong = strong_evidence(example.frame, self.roles, self.home)
        known = self.vocabulary.knowledge
        country = known.cities[self.home].country if self.home in known.cities else ""
        strangers = tuple(id for id in example.frame.ids("place") if id not in known.areas)
        return Reading(
            example.frame, strong, utterance.foreign, utterance.foreign_share, self.home, country, strangers
        )  # fmt: skip


def _share(prediction: Prediction, kind: str) -> float:
    """Return how likely a question is of a kind, whichever intent it is: "what is the budget?" is beyond us."""
    return sum(share for name, share in prediction.ranking if load_intents()[name].kind == kind)


def _named(question: Question) -> tuple[tuple[str, str], ...]:
    """Return what a question names itself, without what earlier ones named."""
    return tuple(entity for entity in question.frame.entities if not entity[0].startswith(PAST))


def _is_heard_in(part: Question, whole: Question) -> bool:
    """Tell whether a sentence as a whole speaks for what one of its clauses seems to ask ("with field and year")."""
    sure = whole.confidence >= _SURE and part.confidence < _QUITE_SURE
    return not sure or dict(whole.ranking).get(part.intent, 0.0) >= _HEARD


def example_of(utterance: Utterance, frame: Frame, vector: Array) -> Example:
    """Return an utterance with what the classifier looks at."""
    return Example(utterance, frame, utterance.masked("home"), vector)
