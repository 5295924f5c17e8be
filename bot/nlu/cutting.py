"""Cuts a message into the clauses that may be questions of their own, each with the subject that it is about."""

from collections.abc import Sequence

from bot.dialogue.follow_up import POINTERS
from bot.dialogue.frame import Frame
from bot.dialogue.roles import Roles
from bot.knowledge.kinds import ASPECT, META
from bot.nlu.evidence import strong_evidence
from bot.nlu.vocabulary import Vocabulary, from_utterance
from bot.text.clauses import halves, sentences
from bot.text.gazetteer import Match
from bot.text.utterance import CONCEPT, Utterance

# Topics that are asked for by being named: "the date and the field", "the mayor's comment and the plans"
_CORES = (
    "field",
    "aim",
    "plan",
    "comment",
    "rank",
    "history",
    "application",
    "sdgs",
    "phone",
    "contact",
)


class Cutter:
    """Cuts messages; what a clause leaves out it takes from the one beside it."""

    def __init__(self, vocabulary: Vocabulary, roles: Roles) -> None:
        self.vocabulary, self.roles = vocabulary, roles
        self.home = vocabulary.knowledge.home

    def asks(self, frame: Frame) -> bool:
        """Tell whether a clause asks something, rather than giving the background of a question."""
        return bool(self.roles.count(frame, ASPECT, META) or frame.has(*_CORES))

    def parts(self, text: str, language: str) -> list[str]:
        """Return the clauses of a message; a message that asks one thing is one clause."""
        parts: list[str] = []
        for sentence in sentences(text):
            new = self._clauses(sentence, language)
            if parts and self._only_points_back(new[0], language):
                new = new[1:]
            if parts and new and not self._has_subject(self.vocabulary.read(new[0], language)):
                new[0] = self._with_subject([parts[-1], new[0]], language)[1]
            parts.extend(new)
        return self._about_home(parts, language) if len(sentences(text)) == 1 else parts

    def _only_points_back(self, part: str, language: str) -> bool:
        """Tell whether a sentence asks no more than whether the one before is so ("Is that true?")."""
        frame = from_utterance(self.vocabulary.read(part, language))
        return bool(frame.concepts) and not frame.entities and set(frame.concepts) <= {"whether", *POINTERS}

    def _about_home(self, parts: list[str], language: str) -> list[str]:
        """A mere list of things ("date, field and phone number") asks for those of the city itself."""
        read = [self.vocabulary.read(part, language) for part in parts]
        if len(parts) < 2 or any(map(self._has_subject, read[:-1])) or any(part.foreign for part in read):
            return parts
        cores = [from_utterance(part) for part in read]
        things = all(self.roles.count(frame, ASPECT) or frame.has(*_CORES) for frame in cores)
        if not things or any(frame.has("how_many", "list") for frame in cores):
            return parts
        name = self.vocabulary.knowledge.name("city", self.home, language).short.split("《")[0]
        asks_for_people = [frame.has("phone", "contact", "person") for frame in cores]
        return [
            part if person else f"{name} {part}" for part, person in zip(parts, asks_for_people, strict=True)
        ]

    def _clauses(self, sentence: str, language: str) -> list[str]:
        """Cut a sentence where it asks two things, and what follows again; each clause gets a subject."""
        utterance = self.vocabulary.read(sentence, language)
        cut = halves(utterance.folded, utterance.matches, self._is_question_word)
        if not cut:
            return [sentence]
        first, second = self._with_subject(cut, language)
        return [first, *self._clauses(second, language)] if len(second) < len(sentence) else [first, second]

    def _is_question_word(self, match: Match) -> bool:
        if match.kind != CONCEPT:
            return False
        asks = self.roles.count(Frame((match.id,)), ASPECT) > 0 and match.id not in (
            "what",
            "whether",
        )
        return asks or match.id in _CORES

    def _with_subject(self, parts: Sequence[str], language: str) -> list[str]:
        """Give a half without a subject that of the other half ("when and in which field did … join")."""
        first, second = (self.vocabulary.read(part, language) for part in parts)
        if not self._has_subject(first):
            return [f"{parts[0]} {self._subject(second)}", parts[1]]
        if not self._has_subject(second):
            return [parts[0], f"{self._subject(first)} {parts[1]}"]
        return list(parts)

    def _has_subject(self, utterance: Utterance) -> bool:
        frame = from_utterance(utterance)
        return bool(
            strong_evidence(frame, self.roles, self.home)
            or frame.entities
            or frame.has("city", "mayor", "phone")
        )

    def _subject(self, utterance: Utterance) -> str:
        keep = {*self.roles.of(from_utterance(utterance), "subject"), "member", "start"}
        return " ".join(utterance.original(m) for m in utterance.matches if m.kind != CONCEPT or m.id in keep)
