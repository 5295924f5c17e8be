"""A message sent again under the same id is answered once."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.web.once import Once, Replies


class Assistant:
    """Counts what it is asked; fails as often as told."""

    def __init__(self, delay: float = 0.0, failures: int = 0) -> None:
        self.asked: list[str] = []
        self.delay, self.failures = delay, failures

    async def __call__(self, sender: str, message: str, metadata: Mapping[str, Any]) -> Replies:
        self.asked.append(message)
        await asyncio.sleep(self.delay)
        if self.failures:
            self.failures -= 1
            raise RuntimeError("broken")
        return [{"recipient_id": sender, "text": f"{message} {len(self.asked)}"}]


async def test_once_repeats_the_reply_of_a_repeated_message() -> None:
    assistant = Assistant()
    once = Once(assistant)
    first = await once("a", "hello", {"message_id": "1"})
    assert await once("a", "hello", {"message_id": "1"}) == first
    assert assistant.asked == ["hello"]


async def test_once_keeps_senders_and_messages_apart() -> None:
    assistant = Assistant()
    once = Once(assistant)
    for sender, id in (("a", "1"), ("b", "1"), ("a", "2")):
        await once(sender, "hello", {"message_id": id})
    assert len(assistant.asked) == 3


@pytest.mark.parametrize("metadata", [{}, {"message_id": ""}, {"message_id": 7}, {"message_id": None}])
async def test_once_passes_messages_without_an_id_on(metadata: dict[str, Any]) -> None:
    assistant = Assistant()
    once = Once(assistant)
    await once("a", "hello", metadata)
    await once("a", "hello", metadata)
    assert len(assistant.asked) == 2


async def test_once_lets_a_retry_wait_for_the_first_attempt() -> None:
    assistant = Assistant(delay=0.02)
    once = Once(assistant)
    replies = await asyncio.gather(*(once("a", "hello", {"message_id": "1"}) for _ in range(3)))
    assert len(assistant.asked) == 1
    assert replies[0] == replies[1] == replies[2]


async def test_once_answers_the_retry_of_a_visitor_who_hung_up() -> None:
    """The connection of the first attempt is lost; the answer it was waiting for is kept."""
    assistant = Assistant(delay=0.05)
    once = Once(assistant)
    first = asyncio.create_task(once("a", "hello", {"message_id": "1"}))
    await asyncio.sleep(0.01)
    first.cancel()
    assert (await once("a", "hello", {"message_id": "1"}))[0]["text"] == "hello 1"
    assert len(assistant.asked) == 1


async def test_once_tries_again_after_a_failure() -> None:
    assistant = Assistant(failures=1)
    once = Once(assistant)
    with pytest.raises(RuntimeError):
        await once("a", "hello", {"message_id": "1"})
    assert (await once("a", "hello", {"message_id": "1"}))[0]["text"] == "hello 2"


async def test_once_forgets_the_oldest_reply_beyond_its_limit() -> None:
    assistant = Assistant()
    once = Once(assistant, limit=2)
    for id in ("1", "2", "1", "3", "1"):
        await once("a", id, {"message_id": id})
    assert assistant.asked == ["1", "2", "3"]
    await once("a", "2", {"message_id": "2"})
    assert assistant.asked == ["1", "2", "3", "2"]
