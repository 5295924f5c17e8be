"""Finds words with the force of a filter, and what stands in their scope: "outside Asia", デザインでも工芸でもない."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.text.gazetteer import COMMON, FUNCTION, Match
from bot.text.normalize import HANGUL, HIRAGANA, KATAKANA, LATIN, Folded, fold_text

PRECEDING, FOLLOWING = "preceding", "following"  # the cue stands before, or behind, what it acts on
TERMINATING, JOINING, UNREAD = "terminating", "joining", "unread"
_COMMAS = frozenset(",，、/・;；&")
_BEHIND = frozenset({HIRAGANA, KATAKANA, HANGUL})  # scripts of the languages that say "without" behind
_AND = frozenset({"and", "or"})
Table = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Cue:
    """A word found in a text, and what it may do there ("except.preceding", "terminating", …)."""

    match: Match
    roles: frozenset[str]

    def is_a(self, *roles: str) -> bool:
        """Tell whether the word may do one of these."""
        return not self.roles.isdisjoint(roles)


def compile_cues(lexicons: Iterable[Mapping[str, Iterable[str]]]) -> Table:
    """Return the roles of every cue of some languages by its folded form."""
    table: dict[str, set[str]] = {}
    for cues in lexicons:
        for role, forms in cues.items():
            for form in forms:
                table.setdefault(fold_text(form), set()).add(role)
    return {form: frozenset(roles) for form, roles in table.items()}


def find_cues(
    folded: Folded, matches: Sequence[Match], table: Table, sided: Collection[str]
) -> tuple[Cue, ...]:
    """Return the cues among the matches; a misspelt or sounded-out one acts on the side usual in its script."""
    found = []
    for match in matches:
        roles = table.get(folded.text[match.begin : match.end], frozenset())
        if match.id in sided and not any(role.startswith(f"{match.id}.") for role in roles):
            behind = folded.scripts[match.end - 1] in _BEHIND
            roles |= {f"{match.id}.{FOLLOWING if behind else PRECEDING}"}
        if roles:
            found.append(Cue(match, roles))
    return (*found, *_written(folded, table))


def _written(folded: Folded, table: Table) -> Iterator[Cue]:
    """Yield the words that nobody can apply; they stay unknown, and so prove nothing of the subject."""
    for form, roles in table.items():
        begin = folded.text.find(form) if UNREAD in roles else -1
        if begin >= 0 and _is_whole(folded, begin, begin + len(form)):
            yield Cue(Match(begin, begin + len(form), UNREAD, form, COMMON), roles)


def _is_whole(folded: Folded, begin: int, end: int) -> bool:
    """Latin words match whole; in other scripts words run on."""
    opens = folded.scripts[begin] != LATIN or begin == 0 or folded.scripts[begin - 1] != LATIN
    closes = folded.scripts[end - 1] != LATIN or end == len(folded.text) or folded.scripts[end] != LATIN
    return opens and closes


@dataclass(frozen=True)
class Scopes:
    """Walks from a cue over the text. `sort`: the sort of a mention that can be in a scope, else None;
    `between`: ids of the words over which a scope reaches.
    """

    folded: Folded
    matches: Sequence[Match]
    cues: Sequence[Cue]
    sort: Callable[[Match], str | None]
    between: Collection[str]

    def of(self, cue: Match, *, ahead: bool) -> list[Match]:
        """Return the mentions in the scope of a cue: the nearest, and those of its sort joined to it."""
        return self._walk(cue, [], ahead=ahead)

    def joined_to(self, mention: Match) -> list[Match]:
        """Return the mentions of a mention's sort that stand behind it and are joined to it."""
        return self._walk(mention, [mention], ahead=True)[1:]

    def _walk(self, edge: Match, found: list[Match], *, ahead: bool) -> list[Match]:
        joined, sure = not found, len(found)  # what a comma adds holds when the list goes on with an "and"
        for match in self._steps(edge, ahead):
            gap = self._gap(edge, match) if ahead else self._gap(match, edge)
            if self._has_letters(gap) or self._is(match, TERMINATING):
                break
            sort = self.sort(match)
            joined = joined or self.joins(match)
            listed = joined or (edge in found and (not gap.strip("、 ") or bool(_COMMAS & set(gap))))
            if sort and listed and (not found or self.sort(found[0]) == sort):
                found.append(match)
                sure = len(found) if joined or not gap.strip("、 ") else sure
                joined = False
            elif sort or not (self.joins(match) or match.id in self.between or match.id == FUNCTION):
                break
            edge = match
        return found[:sure]

    def joins(self, match: Match) -> bool:
        """Tell whether a word joins two mentions ("and", や, 和)."""
        return match.id in _AND or self._is(match, JOINING)

    def _steps(self, cue: Match, ahead: bool) -> list[Match]:
        if ahead:
            return [match for match in self.matches if match.begin >= cue.end]
        return [match for match in self.matches if match.end <= cue.begin][::-1]

    def _is(self, match: Match, role: str) -> bool:
        return any(cue.match == match and cue.is_a(role) for cue in self.cues)

    def _gap(self, first: Match, second: Match) -> str:
        return self.folded.text[first.end : second.begin]

    @staticmethod
    def _has_letters(gap: str) -> bool:
        return any(char.isalnum() for char in gap)
