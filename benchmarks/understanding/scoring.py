"""Asks the understanding and the topic modules directly and compares status and facts."""

from dataclasses import dataclass
from functools import cache

from actions import reply
from actions.answer import Answer
from actions.asking import from_question
from actions.topics import answer
from benchmarks import configuration
from benchmarks.understanding.data import Sentence, training_examples
from bot.dialogue.reference import References
from bot.nlu import emergency_training
from bot.nlu.classifier import Settings
from bot.nlu.emergencies import bounds
from bot.nlu.emergency_reader import EmergencyReader
from bot.nlu.judgement import EMERGENCY
from bot.nlu.language_choice import choose
from bot.nlu.questions import QuestionReader, example_of
from bot.nlu.training import train
from bot.nlu.vocabulary import from_utterance, roles_of, vocabulary
from bot.text.encoder import encode

RIGHT, PARTLY, REFUSED, WRONG = "right", "partly right", "refused", "wrong"
VERDICTS = (RIGHT, PARTLY, REFUSED, WRONG)
_REFUSALS = ("out_of_scope", "clarify")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one sentence went: its verdict, the intents read, and what was answered."""

    sentence: Sentence
    verdict: str
    intents: tuple[str, ...]
    status: str
    facts: frozenset[str]
    confidence: float
    language: str


def trained_reader(skip: tuple[str, ...] = (), settings: Settings | None = None) -> QuestionReader:
    """Return a reader as config.yml sets it, trained on the examples of all languages but those in `skip`."""
    config = configuration.shipped()
    known = vocabulary()
    examples, intents, references = [], [], References(known.knowledge)
    learnt = [row for row in training_examples(skip) if row[2] != EMERGENCY]
    vectors = encode([text for _, text, _ in learnt])
    for (language, text, intent), vector in zip(learnt, vectors, strict=True):
        utterance = known.read(text, language)
        examples.append(example_of(utterance, references.resolved(from_utterance(utterance)), vector))
        intents.append(intent)
    roles, home = roles_of(known.knowledge), known.knowledge.home
    classifier = train(settings or configuration.settings(config), roles, home, examples, intents)
    return QuestionReader(known, classifier, configuration.thresholds(config))


@cache
def _emergencies() -> EmergencyReader:
    """Return what hears calls for help as config.yml sets it, trained on the examples of all languages."""
    config = configuration.shipped(component=configuration.EMERGENCIES)
    examples = [(text, language, intent) for language, text, intent in training_examples()]
    settings = (config[name] for name in ("width", "term_weight", "ridge"))
    classifier = emergency_training.train(vocabulary(), [*emergency_training.labelled(examples)], *settings)
    return EmergencyReader(vocabulary(), classifier, bounds(config))


def respond(
    reader: QuestionReader, text: str, conversation: str
) -> tuple[Answer, tuple[str, ...], str, float]:
    """Return the answer to a first message, the intents read, the language of the reply, the confidence."""
    chosen = choose(reader.vocabulary, text, conversation)
    emergency = _emergencies().kind(chosen.read_as, chosen.code)
    questions = reader.read(chosen.read_as, chosen.code, emergency=emergency)
    answers = [
        answer(from_question(question.as_dict(), chosen.code, unsupported=chosen.unsupported))
        for question in questions
    ]
    made = reply.combine(answers)
    confidence = min(question.confidence * question.in_scope for question in questions)
    return (
        made,
        tuple(question.intent for question in questions),
        made.language or chosen.code,
        confidence,
    )


def score(reader: QuestionReader, sentence: Sentence) -> Outcome:
    """Return how a sentence went."""
    made, intents, language, confidence = respond(reader, sentence.text, sentence.conversation_language)
    return judged(sentence, made.status, frozenset(made.facts), language, intents, confidence)


def judged(
    sentence: Sentence, status: str, facts: frozenset[str], language: str, intents: tuple[str, ...],
    confidence: float,
) -> Outcome:  # fmt: skip
    """Return how a sentence went that was answered so, whoever answered it."""
    found = verdict(sentence, status, facts, language)
    return Outcome(sentence, found, intents, status, facts, confidence, language)


def verdict(sentence: Sentence, status: str, facts: frozenset[str], language: str) -> str:
    """Right: status, facts (of cities exactly those) and language as they must be."""
    if sentence.reply_language and sentence.reply_language != language:
        return WRONG
    if status == sentence.status and _facts_right(sentence.facts, facts):
        return RIGHT
    if status in _REFUSALS and sentence.status not in _REFUSALS:
        return REFUSED
    if status == sentence.status and facts & sentence.facts and not _extra_cities(sentence.facts, facts):
        return PARTLY
    return WRONG


def _facts_right(wanted: frozenset[str], given: frozenset[str]) -> bool:
    return wanted <= given and not _extra_cities(wanted, given)


def _extra_cities(wanted: frozenset[str], given: frozenset[str]) -> bool:
    """Where cities are expected, no other city may be named."""
    expected = {fact for fact in wanted if fact.startswith("city.")}
    return bool(expected) and not {fact for fact in given if fact.startswith("city.")} <= expected
