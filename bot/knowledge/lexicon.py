"""Reads the words of each language: names, aliases, concept words; country names come from CLDR."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from babel import Locale

from bot.knowledge.model import Language, Lexicon, Name

_KINDS = {
    "cities": "city", "countries": "country", "regions": "region", "groups": "region", "fields": "field",
    "events": "event", "organisations": "organisation", "places": "place",
}  # fmt: skip
SIDED = ("except", "negated")  # concepts whose words act on what stands before or behind them
EMPTY = (
    "pseudo",
    "adding",
    "terminating",
    "joining",
    "naming",
    "not_then",
)  # cues that mean nothing by themselves
PLACE_ZONES = ("Africa/", "America/", "Asia/", "Australia/", "Europe/", "Pacific/")


def load_lexicons(
    folder: Path,
    languages: Mapping[str, Language],
    countries: Iterable[str],
    read: Callable[[Path], Any],
) -> dict[str, Lexicon]:
    """Return the lexicon of every language in `languages`."""
    codes = tuple(countries)
    return {code: _lexicon(folder, language, codes, read) for code, language in languages.items()}


def _lexicon(
    folder: Path, language: Language, countries: Iterable[str], read: Callable[[Path], Any]
) -> Lexicon:
    raw = read(folder / "names" / f"{language.code}.yml") or {}
    cues = read_cues(read(folder / "cues" / f"{language.code}.yml") or {})
    words = with_cues(read(folder / "concepts" / f"{language.code}.yml") or {}, cues)
    names = _own_names(raw)
    for key, default in _cldr_countries(language.cldr, countries).items():
        names[key] = _merge_country(names.get(key), default)
    names |= {key: name for key, name in _cldr_places(language.cldr).items() if key not in names}
    ordinals = {int(number): tuple(forms) for number, forms in (raw.get("ordinals") or {}).items()}
    return Lexicon(
        language.code,
        names,
        {id: tuple(map(str, forms or ())) for id, forms in words.items()},
        ordinals,
        {bound: tuple(forms) for bound, forms in (raw.get("years") or {}).items()},
        cues,
    )


def read_cues(raw: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return the cues of a language by their role; those with a side as "except.preceding"."""
    found: dict[str, Any] = {}
    for role, forms in raw.items():
        sides = (
            {f"{role}.{side}": words for side, words in forms.items()} if isinstance(forms, dict) else None
        )
        found |= sides if sides is not None else {role: forms}
    return {role: tuple(map(str, forms or ())) for role, forms in found.items()}


def with_cues(words: Mapping[str, Any], cues: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Return the words of the concepts with the cues among them: a sided cue is a word of its concept."""
    merged = {str(id): list(map(str, forms or ())) for id, forms in words.items()}
    for role, forms in cues.items():
        if role.partition(".")[0] in SIDED:
            merged.setdefault(role.split(".")[0], []).extend(forms)
    taken = {form for forms in merged.values() for form in forms}
    empty = (form for role, forms in cues.items() if role.partition(".")[0] in EMPTY for form in forms)
    spare = [form for form in empty if form not in taken]
    if spare:
        merged.setdefault("function", []).extend(dict.fromkeys(spare))
    return merged


def _own_names(raw: Mapping[str, Any]) -> dict[tuple[str, str], Name]:
    return {
        (kind, str(id)): _name(row)
        for key, kind in _KINDS.items()
        for id, row in (raw.get(key) or {}).items()
    }


def _name(row: Mapping[str, Any]) -> Name:
    name = str(row.get("name") or "")
    return Name(name, str(row.get("short") or name), tuple(map(str, row.get("aliases") or ())))


def _cldr_countries(locale: str, countries: Iterable[str]) -> dict[tuple[str, str], str]:
    territories = Locale.parse(locale).territories
    return {("country", code): territories[code] for code in countries if code in territories}


def _merge_country(own: Name | None, default: str) -> Name:
    """The project's own name is shown; CLDR's is recognised."""
    if own is None:
        return Name(default, default)
    name = own.name or default
    return Name(name, own.short or name, (*own.aliases, default))


def _cldr_places(locale: str) -> dict[tuple[str, str], Name]:
    """Well-known cities of the world by their CLDR names: recognised, so that "not listed" can be said."""
    zones = Locale.parse(locale).time_zones
    english = Locale.parse("en").time_zones
    found = {zone: str(data["city"]) for zone, data in zones.items() if "city" in data}
    if locale == "en":  # CLDR leaves out English names that the zone's id already spells
        found |= {
            zone: zone.rsplit("/", 1)[1].replace("_", " ") for zone in _all_zones() if zone not in english
        }
    return {
        ("place", str(zone).lower()): Name(city, city)
        for zone, city in found.items()
        if zone.startswith(PLACE_ZONES)
    }


def _all_zones() -> frozenset[str]:
    """Return the ids of the zones for which any of CLDR's larger locales names a city."""
    return frozenset(str(zone) for code in ("ja", "zh", "ko") for zone in Locale.parse(code).time_zones)
