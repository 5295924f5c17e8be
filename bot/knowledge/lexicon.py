"""Reads the words of each language: names, aliases, concept words; country names come from CLDR."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from babel import Locale

from bot.knowledge.model import Language, Lexicon, Name

_KINDS = {
    "cities": "city", "countries": "country", "regions": "region", "fields": "field",
    "events": "event", "organisations": "organisation", "places": "place",
}  # fmt: skip
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
    words = read(folder / "concepts" / f"{language.code}.yml") or {}
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
    )


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
