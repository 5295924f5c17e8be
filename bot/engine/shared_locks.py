"""Rasa's Redis lock store with steps that nothing comes between, so that turns keep their order."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LockError, RedisLockStore
from redis import Redis
from redis.exceptions import RedisError

from bot.engine.shared_redis import PREFIX, connect

logger = logging.getLogger(__name__)

_LIFETIME = 10.0  # seconds; a turn takes milliseconds, and a killed process must not keep others waiting
_WAIT = 0.004  # seconds between two looks, for each turn that is still before ours
_LONGEST_WAIT = 0.1
# Rasa reads a lock, changes it and writes it back: of two processes that do so at once, one loses its ticket.
# KEYS: the lock. ARGV: the step (take, look, leave), the conversation, the ticket's owner, the lifetime.
# Returns how many tickets are before the owner's, -1 when it has none. The format is that of Rasa's TicketLock.
_STEP = """
local clock = redis.call('TIME')
local now, tickets, place = clock[1] + clock[2] / 1000000, {}, 0
local lifetime, raw = tonumber(ARGV[4]), redis.call('GET', KEYS[1])
for _, text in ipairs(raw and cjson.decode(raw).tickets or {}) do
  local ticket = cjson.decode(text)
  local own = ticket.owner == ARGV[3]
  if ticket.expires > now and not (own and ARGV[1] == 'leave') then
    table.insert(tickets, ticket)
    if own then ticket.expires, place = now + lifetime, #tickets end
  end
end
if ARGV[1] == 'take' then
  local last = #tickets > 0 and tickets[#tickets].number or -1
  table.insert(tickets, {number = last + 1, expires = now + lifetime, owner = ARGV[3]})
  place = #tickets
end
if #tickets == 0 then redis.call('DEL', KEYS[1]) return -1 end
for index, ticket in ipairs(tickets) do tickets[index] = cjson.encode(ticket) end
local lock = cjson.encode({conversation_id = ARGV[2], tickets = tickets})
redis.call('SET', KEYS[1], lock, 'PX', math.ceil(lifetime * 1000))
return place - 1
"""


class SharedLockStore(RedisLockStore):
    """Serves the turns of a conversation in the order in which they asked, in whichever process."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.red = Redis.from_url(url, socket_connect_timeout=3, socket_timeout=5)  # for Rasa's own methods
        self.key_prefix = f"{PREFIX}lock:"
        self._redis = connect(url)
        self._step = self._redis.register_script(_STEP)

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = _LIFETIME,
        wait_time_in_seconds: float = _WAIT,
    ) -> AsyncIterator[TicketLock]:
        """Hold the conversation for one turn.

        A ticket is good for `lock_lifetime` seconds after its owner last looked.

        Raises:
            LockError: the ticket expired while it waited.
        """
        ask = self._asking(conversation_id, secrets.token_hex(8), lock_lifetime)
        before = await ask("take")
        try:
            while before > 0:
                await asyncio.sleep(min(before * wait_time_in_seconds, _LONGEST_WAIT))
                before = await ask("look")
            if before < 0:
                raise LockError("the ticket of a turn has expired while it waited")
            yield self.create_lock(conversation_id)
        finally:
            await self._leave(ask)

    async def prepare(self) -> None:
        """Fail when Redis does not answer."""
        await self._redis.ping()

    async def answers(self) -> bool:
        """Tell that Redis answers now (for /readyz)."""
        await self.prepare()
        return True

    async def close(self) -> None:
        """Give the connections back."""
        self.red.close()
        await self._redis.aclose()

    def _asking(self, conversation_id: str, owner: str, lifetime: float) -> Any:
        async def ask(step: str) -> int:
            key = self.key_prefix + conversation_id
            return int(await self._step([key], [step, conversation_id, owner, lifetime]))

        return ask

    @staticmethod
    async def _leave(ask: Any) -> None:
        try:
            await ask("leave")
        except (RedisError, OSError):  # the turn itself went well, and the ticket expires by itself
            logger.exception("a ticket could not be given back")
