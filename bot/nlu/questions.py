"""Reads a message into questions: cuts it, completes follow-ups, classifies, and abstains on evidence."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.follow_up import COMPARING, FollowUps, beside
from bot.dialogue.frame import Frame
from bot.dialogue.memory import Memory
from bot.dialogue.reference import References
from bot.dialogue.roles import Roles
from bot.knowledge.intents import (
    ACT,
    CONTACT,
    HERE,
    OUTSIDE,
    SMALLTALK,
    TOLD,
    UNTOLD,
    US,
    load_intents,
)
from bot.knowledge.kinds import ORDINAL, SUBJECT, TOPIC, UNSTATED
from bot.nlu.abstaining import STRAY, Thresholds, is_ours
from bot.nlu.classifier import Example, Prediction, QuestionClassifier
from bot.nlu.cutting import Cutter
from bot.nlu.evidence import Array, strong_evidence
from bot.nlu.judgement import EMERGENCY, OUT_OF_SCOPE, Reading, settled
from bot.nlu.question import Question
from bot.nlu.vocabulary import Vocabulary, from_utterance
from bot.text.clauses import marked, sentences
from bot.text.encoder import encode
from bot.text.utterance import CITY, Utterance

SEVERAL, CHANGE_LANGUAGE, ONE_CITY = "ask_several", "change_language", "ask_city"
COUNT, LIST, RANK, COMPARE = "ask_city_count", "ask_cities", "ask_designation_rank", "compare_cities"
_MAX_QUESTIONS = 4
_OF_CITIES = ("design_city", "creative_city")
_RANKED, _HEARD = 5, 0.02  # intents that are handed on; the least share of one that is heard in a sentence
_HALF_SURE = 0.4  # a clause that is less sure of what it asks is background
_QUITE_SURE = 0.6  # a clause of its own in a sentence that is sure of something else
# What a clause on the conversation itself ("again, please") does not mention.
_OF_MATTER = (
    "how_about", "before", "after", "earlier", "later", "first", "last", "when", "where", "why", "how_many",
)  # fmt: skip
_STRANGE_WORDS = (
    0.2  # share of unexplained text with which a clause that is surely not ours changes the subject
)
_SURE, _WELL_IN_SCOPE = 0.85, 0.5  # from here on a question is whole by itself


class QuestionReader:
    """Turns the text of a message into questions."""

    def __init__(
        self, vocabulary: Vocabulary, classifier: QuestionClassifier, thresholds: Thresholds
    ) -> None:
        self.vocabulary, self.classifier, self.thresholds = vocabulary, classifier, thresholds
        self.roles: Roles = classifier.roles
        self.home = vocabulary.knowledge.home
        self.follow_ups = FollowUps(self.roles, self.home)
        self.references = References(vocabulary.knowledge)
        self.cutter = Cutter(vocabulary, self.roles)

    def example(self, text: str, language: str, memory: Memory | None = None) -> Example:
        """Return a text as the classifier wants it."""
        utterance = self.vocabulary.read(text, language)
        frame = self.references.resolved(from_utterance(utterance), memory)
        return example_of(utterance, frame, encode([text])[0])

    def read(
        self, text: str, language: str, memory: Memory | None = None, emergency: str | None = None
    ) -> list[Question]:
        """Return the questions of a message, at least one; `memory` is what the conversation remembers.

        A call for help, `emergency` being its kind, is that and nothing else.
        """
        if emergency:
            return [Question(EMERGENCY, 1.0, 1.0, text, Frame((f"danger_{emergency}",)))]
        parts = self.cutter.parts(text, language)
        if len(parts) < 2:
            return [self.ask(text, language, memory)]
        encode([text, *parts])  # in one batch; kept for the questions below
        whole = self.ask(text, language, memory)
        if len(sentences(text)) == 1 and whole.intent == OUT_OF_SCOPE and whole.in_scope < STRAY:
            return [whole]  # "Beijing declared …, which treaty was it?": a clause by itself would seem ours
        asked = self._in_turn(parts, language, memory)
        if len(sentences(text)) == 1:
            asked = [question for question in asked if _is_heard_in(question, whole)]
        serious = self._serious(asked, marked(text))
        return self._several(serious) or self._best_single(whole, serious)

    def _in_turn(self, parts: Sequence[str], language: str, memory: Memory | None) -> list[Question]:
        """Ask each part; one may leave its subject to the part before ("When did Kobe join? And Otsu?")."""
        asked: list[Question] = []
        for part in parts:
            question = self.ask(part, language, memory)
            asked.append(question)
            if load_intents()[question.intent].kind == TOLD:
                memory = Memory(question.frame, question.intent)
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
        unique = {(q.intent, q.named if load_intents()[q.intent].each else ()): q for q in reversed(serious)}
        return list(reversed(unique.values()))[:_MAX_QUESTIONS] if len(unique) > 1 else []

    def _best_single(self, whole: Question, serious: Sequence[Question]) -> list[Question]:
        """A greeting or a sentence of background around one question does not change the question."""
        if len(serious) != 1:
            return [whole]
        only = serious[0]
        surer = only.confidence * only.in_scope >= whole.confidence * whole.in_scope
        asks = load_intents()[whole.intent].kind not in (SMALLTALK, OUTSIDE)
        return [whole] if asks and not surer else [only]

    def ask(self, text: str, language: str, memory: Memory | None) -> Question:
        """Return one clause as a question."""
        example = self.example(text, language, memory)
        alone = self._alone(text, example, talking=memory is not None)
        if memory is None or self._is_act(alone) or _is_stray(alone, example):
            return alone
        previous = memory.frame
        continued = (
            None
            if self._is_whole(alone, previous)
            else self._continued(example.utterance, example.frame, previous)
        )
        if continued:
            return self._follow_up(replace(example, frame=continued), memory)
        return replace(alone, frame=beside(memory, alone.frame))

    @staticmethod
    def _is_act(question: Question) -> bool:
        """Tell whether a clause asks something of the conversation itself: "again, please", "shorter"."""
        if load_intents()[question.intent].kind != ACT or question.confidence < _SURE:
            return False
        return not (question.frame.entities or question.frame.has(*_OF_MATTER))

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
        if intent.kind == UNTOLD and alone.confidence >= _QUITE_SURE and alone.foreign and not frame.entities:
            return True  # "what were they paid?" is not said, whatever was talked about
        pointing = frame.has("how_about") or (
            frame.has("it") and (not frame.ids(CITY) or frame.has(*COMPARING))
        )
        if alone.confidence < _SURE or alone.in_scope < _WELL_IN_SCOPE or pointing:
            return False
        if not intent.asks or intent.narrows:
            return False
        named = any(kind != ORDINAL for kind, _ in frame.entities)
        if not (named or self.roles.count(frame, SUBJECT, TOPIC)):
            return False
        if self.follow_ups.widens(previous, frame):
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
        return self.follow_ups.is_elliptic(frame, previous)

    def _follow_up(self, example: Example, memory: Memory) -> Question:
        completed = self.follow_ups.complete(memory.frame, example.frame)
        if picked := self.references.picked(completed, memory):
            return self._completed(example, picked, (ONE_CITY, 1.0), ())
        whole = replace(example, frame=completed)
        prediction = self.classifier.predict(whole, frame_only=True)
        kinds = {TOLD, CONTACT} | ({UNTOLD} if self._asks_beyond(example.frame, memory.frame) else set())
        told = [pair for pair in prediction.ranking if load_intents()[pair[0]].kind in kinds]
        reading = replace(self._reading(whole), follow_up=True, of_others=self._of_others(memory.frame))
        intent, share = settled(told, reading)
        meant = _as_asked(intent, example.frame)
        return self._completed(example, completed, (meant, share), prediction.ranking[:3])

    @staticmethod
    def _completed(
        example: Example, frame: Frame, settled_as: tuple[str, float], ranking: tuple[tuple[str, float], ...]
    ) -> Question:
        intent, share = settled_as
        said = example.utterance
        return Question(
            intent, share, 1.0, said.folded.original, frame, said.foreign, ranking, follow_up=True
        )

    def _asks_beyond(self, frame: Frame, previous: Frame) -> bool:
        """Tell whether a follow-up may ask what is not said: of what is to come, or "when?" of plans."""
        if previous.has("plan") and frame.has("when", "how_many"):
            return True
        if frame.has("times"):  # "how often until now?" is said
            return False
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
        reading = replace(self._reading(example), talking=talking)
        intent, share = settled(prediction.ranking, reading, prediction.in_scope)
        named = load_intents()[intent]
        if not is_ours(named, share, prediction.in_scope, reading, prediction.ranking, self.thresholds):
            intent = OUT_OF_SCOPE
        return Question(
            intent, share, prediction.in_scope, text, example.frame,
            example.utterance.foreign, prediction.ranking[:_RANKED],
        )  # fmt: skip

    def _names_own_field(self, frame: Frame) -> bool:
        """Tell whether a member city is named with the field in which it is one: that is no chance."""
        cities = self.vocabulary.knowledge.cities
        return any(id in cities and cities[id].field in frame.ids("field") for id in frame.ids(CITY))

    def _reading(self, example: Example) -> Reading:
        utterance = example.utterance
        strong = strong_evidence(example.frame, self.roles, self.home)
        known = self.vocabulary.knowledge
        country = known.cities[self.home].country if self.home in known.cities else ""
        strangers = tuple(id for id in example.frame.ids("place") if id not in known.areas)
        return Reading(
            example.frame, strong, utterance.foreign, utterance.foreign_share, self.home, country, strangers,
            paired=self._names_own_field(example.frame), unstated=self.roles.count(example.frame, UNSTATED),
        )  # fmt: skip


def _as_asked(intent: str, said: Frame) -> str:
    """Return what a follow-up asks by its own words, where the conversation speaks for its neighbour."""
    if intent == COUNT and said.has("list"):
        return LIST  # "name them", after their number
    picks = said.has("first", "last") and said.has("which", "where", "who")
    return COMPARE if intent == RANK and picks else intent  # "which was the first, then?"


def _is_stray(alone: Question, example: Example) -> bool:
    """Tell whether a clause changes the subject: surely not ours, with words that nothing known explains."""
    return alone.in_scope < STRAY and example.utterance.foreign_share >= _STRANGE_WORDS


def _is_heard_in(part: Question, whole: Question) -> bool:
    """Tell whether a sentence as a whole speaks for what one of its clauses seems to ask ("with field and year")."""
    sure = whole.confidence >= _SURE and part.confidence < _QUITE_SURE
    return not sure or dict(whole.ranking).get(part.intent, 0.0) >= _HEARD


def example_of(utterance: Utterance, frame: Frame, vector: Array) -> Example:
    """Return an utterance with what the classifier looks at."""
    return Example(utterance, frame, utterance.masked("home"), vector)
