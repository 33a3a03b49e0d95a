"""A budget that several processes share, counted in Redis.

Run a Redis, ``pip install redis``, and pass its URL: ``REDIS_URL=redis://127.0.0.1 python examples/shared_budget.py``. Without
one, a dictionary takes its place, which shows what Redis has to do. A local server answers the chats.
"""

import asyncio
import os
from decimal import Decimal
from typing import Any

from openrouter_funcs import chat_send
from openrouter_kit import Spend
from openrouter_local import LocalOpenRouter

RESERVE = """
local spent = tonumber(redis.call("GET", KEYS[1]) or "0")
if spent + tonumber(ARGV[1]) > tonumber(ARGV[2]) then return 0 end
redis.call("INCRBY", KEYS[1], ARGV[1])
return 1
"""
"""Looks and adds in one step, so that no two processes take the same money."""


def micro(amount: Decimal) -> int:
    """Return millionths of a dollar: Redis counts whole numbers exactly."""
    return int(amount * 1_000_000)


class RedisStore:
    """Counts under one key of a Redis."""

    def __init__(self, client: Any, key: str = "openrouter:spent") -> None:
        self._client = client
        self._key = key

    def reserve(self, amount: Decimal, limit: Decimal) -> bool:
        """Add the amount, unless the sum would exceed the limit."""
        return bool(self._client.eval(RESERVE, 1, self._key, micro(amount), micro(limit)))

    def add(self, amount: Decimal) -> None:
        """Add an amount, which may be negative."""
        self._client.incrby(self._key, micro(amount))

    def total(self) -> Decimal:
        """Return the sum."""
        return Decimal(int(self._client.get(self._key) or 0)) / 1_000_000


class Dictionary:
    """Does what is used of a Redis."""

    def __init__(self) -> None:
        self._values: dict[str, int] = {}

    def get(self, key: str) -> int:
        """Return a number."""
        return self._values.get(key, 0)

    def incrby(self, key: str, amount: int) -> None:
        """Add to a number."""
        self._values[key] = self.get(key) + amount

    def eval(self, _: str, __: int, key: str, amount: int, limit: int) -> int:
        """Do what the script does."""
        if self.get(key) + amount > limit:
            return 0
        self.incrby(key, amount)
        return 1


def connected() -> Any:
    """Return a client of the Redis at ``REDIS_URL``, or what takes its place."""
    url = os.environ.get("REDIS_URL")
    if url is None:
        return Dictionary()
    from redis import Redis

    return Redis.from_url(url)


async def main() -> None:
    """Make five calls at once, of which the budget allows two."""
    spend = Spend(limit="0.05", reserve="0.02", store=RedisStore(connected()))
    async with LocalOpenRouter() as server, server.core(hooks=spend) as core:
        await core.warm_up(chat_send)
        calls = (chat_send(core, messages=[{"role": "user", "content": "Hello"}]) for _ in range(5))
        results = await asyncio.gather(*calls)
        print(f"{sum(result.ok for result in results)} of 5 calls were made, ${spend.spent:f} is spent")


asyncio.run(main())
