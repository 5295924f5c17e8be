"""What the assistant knows: immutable facts, each with the section of the announcement it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

BEFORE = "before"  # a member before the designation of 2019, in a year that is not given


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the announcement: its id, title and the line it begins with."""

    id: str
    title: str
    heading: str


@dataclass(frozen=True, slots=True)
class Document:
    """The announcement itself and the date on which its statements were true."""

    id: str
    title: str
    publisher: str
    as_of: date
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement: id, value, section, and short strings of the announcement that prove it."""

    id: str
    value: Any
    section: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class City:
    """A member city. `joined` is a year, or None: before 2019, year not given."""

    id: str
    country: str
    field: str
    joined: int | None

    @property
    def fact_id(self) -> str:
        """Return the id of the fact that this city is a member."""
        return f"city.{self.id}"


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the city's design history. `every` is its period in years, `month` 1-12."""

    id: str
    years: tuple[int, ...]
    every: int | None = None
    month: int | None = None

    @property
    def fact_id(self) -> str:
        """Return the id of the fact that this event took place."""
        return f"event.{self.id}"


@dataclass(frozen=True, slots=True)
class Region:
    """A UN M49 region, its code, and the region that contains it (None for a continent)."""

    id: str
    m49: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Group:
    """A group of countries that people name, and who defines it so."""

    id: str
    countries: tuple[str, ...]
    source: str
    has_members: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the assistant: one row of knowledge/languages.yml."""

    code: str
    name: str
    bcp47: str
    cldr: str
    spacy: str
    direction: str
    script: str
    understands: str | None = None
    fallback: str | None = None
    ruby: bool = False
    concept: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """What a thing is called in one language: display name, short name, other ways to write it."""

    name: str
    short: str
    aliases: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """Return every way to write it."""
        return tuple(dict.fromkeys((self.name, self.short, *self.aliases)))


@dataclass(frozen=True, slots=True)
class Concept:
    """A language-free concept; `role` says what a mention of it proves."""

    id: str
    role: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names and the concept words of one language."""

    language: str
    names: Mapping[tuple[str, str], Name]
    concepts: Mapping[str, tuple[str, ...]]
    ordinals: Mapping[int, tuple[str, ...]]
    years: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # since, until, … to forms with {}
    cues: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # "except.preceding", "pseudo", … to words


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """Everything in knowledge/, validated; one folder's knowledge is itself and equals no other."""

    document: Document
    home: str
    facts: Mapping[str, Fact]
    fields: tuple[str, ...]
    cities: Mapping[str, City]
    events: Mapping[str, Event]
    regions: Mapping[str, Region]
    country_regions: Mapping[str, str]
    groups: Mapping[str, Group]
    places: Mapping[str, str]
    areas: frozenset[str]  # places that are no cities: parts of a country by which members are not sorted
    concepts: Mapping[str, Concept]
    languages: Mapping[str, Language]
    default_language: str
    lexicons: Mapping[str, Lexicon] = field(repr=False)

    def name(self, kind: str, id: str, language: str) -> Name:
        """Return the name of a thing, in the nearest language that has one.

        Raises:
            KeyError: no language has a name for it.
        """
        for code in (*self.fallbacks(language), *self.lexicons):
            found = self.lexicons[code].names.get((kind, id))
            if found:
                return found
        raise KeyError(f"{kind} {id} has no name in {language}")

    def fallbacks(self, language: str) -> tuple[str, ...]:
        """Return the language and those whose texts stand in for it, nearest first."""
        chain = [language]
        while (row := self.languages.get(chain[-1])) and row.fallback:
            chain.append(row.fallback)
        return tuple(dict.fromkeys((*chain, self.default_language)))
