"""An utterance as the assistant reads it: folded text, mentions, and what is left unexplained."""

from dataclasses import dataclass
from functools import cached_property

from bot.text.cues import Cue
from bot.text.gazetteer import ALARM, FUNCTION, Match, covered_positions
from bot.text.normalize import DIGIT, OTHER, SPACE, Folded

CONCEPT, CITY, YEAR, ORDINAL = "concept", "city", "year", "ordinal"
_BOUNDS = ("since", "until")  # a year that bounds a time reads as a year


@dataclass(frozen=True)
class Utterance:
    """One clause of a message, read in one language."""

    language: str
    folded: Folded
    matches: tuple[Match, ...]
    nested: tuple[Match, ...] = ()
    cues: tuple[Cue, ...] = ()

    @cached_property
    def concepts(self) -> tuple[str, ...]:
        """Return the concepts mentioned, in order, without grammar; those inside longer words too."""
        found = sorted((*self.matches, *self.nested), key=lambda m: (m.begin, -m.length))
        return tuple(m.id for m in found if m.kind == CONCEPT and m.id != FUNCTION)

    @cached_property
    def entities(self) -> tuple[Match, ...]:
        """Return the mentions of names, years and ordinals, in order."""
        return tuple(match for match in self.matches if match.kind not in (CONCEPT, ALARM))

    @cached_property
    def alarms(self) -> tuple[str, ...]:
        """Return the dangers of a message that says nothing but their names ("police please")."""
        return tuple(match.id for match in self.matches if match.kind == ALARM)

    @cached_property
    def foreign(self) -> tuple[str, ...]:
        """Return the runs of letters and digits that nothing known explains."""
        return tuple(self.folded.text[begin:end] for begin, end in self.unknown)

    @cached_property
    def unknown(self) -> tuple[tuple[int, int], ...]:
        """Return where those runs stand in the folded text."""
        covered = covered_positions(self.matches)
        open_ = [i for i, s in enumerate(self.folded.scripts) if i not in covered and s not in (SPACE, OTHER)]
        left = set(open_)
        begins = [i for i in open_ if i - 1 not in left]
        ends = [i + 1 for i in open_ if i + 1 not in left]
        runs = zip(begins, ends, strict=True)
        return tuple(run for run in runs if not _is_number(self.folded.text[slice(*run)]))

    @cached_property
    def foreign_share(self) -> float:
        """Return the share of the letters that nothing known explains, 0 to 1."""
        letters = sum(script not in (SPACE, OTHER) for script in self.folded.scripts)
        return min(1.0, sum(map(len, self.foreign)) / letters) if letters else 0.0

    def masked(self, home: str) -> str:
        """Return the folded text in which names are replaced by their kind, and the home city by `home`."""
        out, last = [], 0
        for match in self.entities:
            out += [self.folded.text[last : match.begin], f" {mask(match, home)} "]
            last = match.end
        return "".join((*out, self.folded.text[last:]))

    def original(self, match: Match) -> str:
        """Return how a mention was written."""
        begin, end = self.folded.span(match.begin, match.end)
        return self.folded.original[begin:end]


def _is_number(run: str) -> bool:
    """A bare number is a claim about the subject ("256 cities?"), not another subject."""
    return run.isdigit() and len(run) <= 3


def mask(match: Match, home: str) -> str:
    """Return the placeholder of a mention: its kind, but `home` for the city itself."""
    if match.kind in _BOUNDS:
        return YEAR
    return "home" if match.kind == CITY and match.id == home else match.kind


def numbers(folded: Folded) -> list[int]:
    """Return the numbers written in digits."""
    runs = "".join(c if s == DIGIT else " " for c, s in zip(folded.text, folded.scripts, strict=True)).split()
    return [int(run) for run in runs if run.isascii() and len(run) < 10]
