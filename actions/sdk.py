"""The actions as domain.yml names them, one a topic; the forms' actions stand in their own modules."""

from actions import forms, inquiry, inquiry_status
from actions.base import TopicAction

__all__ = ["forms", "inquiry", "inquiry_status"]


class AnswerDesignation(TopicAction):
    """The designation: that, when, in which field, which rank, why."""

    topic = "designation"


class AnswerNetwork(TopicAction):
    """UNESCO, the network and its fields."""

    topic = "network"


class AnswerCities(TopicAction):
    """Lists and counts of cities, one city, comparisons."""

    topic = "cities"


class AnswerHistory(TopicAction):
    """The design history and its events."""

    topic = "history"


class AnswerPlan(TopicAction):
    """Plans and the Sustainable Development Goals."""

    topic = "plan"


class AnswerMayor(TopicAction):
    """The mayor's comment."""

    topic = "mayor"


class AnswerContact(TopicAction):
    """Whom to ask, and whom to call in an emergency."""

    topic = "contact"


class AnswerMeta(TopicAction):
    """The assistant, its languages, its sources."""

    topic = "meta"


class AnswerSmalltalk(TopicAction):
    """Greetings, thanks, praise, complaints."""

    topic = "smalltalk"


class AnswerUnknown(TopicAction):
    """What the announcement does not say, other topics, and what was not understood."""

    topic = "unknown"


class AnswerSeveral(TopicAction):
    """Two or more questions in one message."""

    topic = "several"
