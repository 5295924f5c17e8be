"""The kinds of entities in a question, and the roles of its concepts (knowledge/concepts.yml)."""

SUBJECT, TOPIC, ASPECT, RELATION = "subject", "topic", "aspect", "relation"
UNSTATED, SOCIAL, META, DANGER = "unstated", "social", "meta", "danger"

CITY, ORDINAL = "city", "ordinal"
YEAR, SINCE, UNTIL = "year", "since", "until"  # in that year; in it or later; in it or earlier
YEARS = frozenset({YEAR, SINCE, UNTIL})
NOT = "not_"  # prefix of the kind of an entity that is ruled out ("outside Japan")
PAST = "past_"  # prefix of the kind of an entity that an earlier question named, to be taken up again
UNREAD = "unread"  # kind of words with the force of a filter that nothing known explains
LISTING = frozenset({"country", "region", "field", *YEARS})  # kinds that narrow a list
