"""Holding the loop: how long did the event loop do one thing, so that all others had to wait?

A heartbeat task asks in each round of the loop how much time has passed since its last beat. It asks the clock on the wall, and
the thread's own CPU clock, which other processes on a busy machine cannot lengthen. From both, one parse of the answer's JSON is
taken off by the reader of these numbers, because that is what no client can do in pieces.
"""

from __future__ import annotations

import asyncio
import gc
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class Heartbeat:
    """A task that notes the longest time between two rounds of the loop."""

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0

    async def beat(self) -> None:
        """Beat until cancelled."""
        wall, cpu = time.perf_counter(), time.thread_time()
        while True:
            await asyncio.sleep(0)
            last_wall, wall = wall, time.perf_counter()
            last_cpu, cpu = cpu, time.thread_time()
            self.wall = max(self.wall, wall - last_wall)
            self.cpu = max(self.cpu, cpu - last_cpu)


async def longest_hold(
    client: Any, work: Callable[[int], Awaitable[list[Any]]], argument: int, rounds: int, at_once: int
) -> dict[str, Any]:
    """Do a work so many times, while small chats go on beside it, and return the longest hold of each round."""
    await asyncio.gather(work(argument), *[client.chat(0) for _ in range(at_once)])
    walls, cpus = [], []
    value: list[Any] = []
    for _ in range(rounds):
        gc.collect()
        heartbeat = Heartbeat()
        beating = asyncio.ensure_future(heartbeat.beat())
        background = [asyncio.ensure_future(_chats(client)) for _ in range(at_once)]
        value = await work(argument)
        await asyncio.sleep(0)  # for a last beat: the work's own end may have been what took long
        await asyncio.sleep(0)
        for task in (beating, *background):
            task.cancel()
        await asyncio.gather(beating, *background, return_exceptions=True)
        walls.append(heartbeat.wall)
        cpus.append(heartbeat.cpu)
    return {"walls": walls, "cpus": cpus, "value": value}


async def _chats(client: Any) -> None:
    while True:
        await client.chat(0)
