"""A worker: one process for each peer, which does what it is told on standard input, a JSON line for each batch, and times it.

Runs in the peer's environment. Times are of the process (`time.process_time`), all threads included, so that other processes
count as little as can be; the wall clock is told beside it.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Work = Callable[[int], Awaitable[list[Any]]]


async def calls(client: Any, order: dict[str, Any]) -> dict[str, Any]:
    """Make calls, so many at once, and time them. A round beforehand, not timed, wakes connections that went idle."""
    work: Work = getattr(client, order["work"])
    argument, at_once, rounds = order["argument"], order["at_once"], order["rounds"]
    value = await _round(work, argument, at_once) if order["wake"] else []
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(rounds):
        value = await _round(work, argument, at_once)
    return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall, "value": value}


async def _round(work: Work, argument: int, at_once: int) -> list[Any]:
    if at_once == 1:
        return await work(argument)
    return (await asyncio.gather(*[work(argument) for _ in range(at_once)]))[-1]


async def hold(client: Any, order: dict[str, Any]) -> dict[str, Any]:
    """Return the longest time for which the loop was held, while a work was done beside small chats."""
    work: Work = getattr(client, order["work"])
    done: dict[str, Any] = await import_module("holding").longest_hold(
        client, work, order["argument"], order["rounds"], order["at_once"]
    )
    return done


async def transfer(client: Any, order: dict[str, Any]) -> dict[str, Any]:
    """Upload or download a file, after a small one, and return the memory that it took beyond the start."""
    memory = import_module("memory")
    path, size, upload = order["path"], order["size"], order["upload"]
    await (client.upload(order["small"]) if upload else client.download(1024, path))
    gc.collect()
    memory.reset_peak()
    start, wall, cpu = memory.resident(), time.perf_counter(), time.process_time()
    done = await (client.upload(path) if upload else client.download(size, path))
    return {
        "start": start,
        "peak": memory.peak(),
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "value": [done],
    }


def main(peer: str, url: str) -> None:
    """Open the peer's client, and do what comes."""
    client = import_module(f"client_{peer}").Client(url)
    works = {"calls": calls, "hold": hold, "transfer": transfer}
    with asyncio.Runner() as runner:
        runner.run(client.open())
        print("{}", flush=True)
        for line in sys.stdin:
            order = json.loads(line)
            try:
                if not hasattr(client, order.get("work", "close")):
                    message = "it cannot do this work"
                    raise NotImplementedError(message)  # noqa: TRY301 - one place tells what went wrong
                done = runner.run(works[order["do"]](client, order))
            except Exception as error:  # noqa: BLE001 - whatever fails here is told, and the run goes on
                text = " ".join(str(error).split())
                done = {"failed": f"{type(error).__name__}: {text[:200]}"}
            print(json.dumps(done), flush=True)
        runner.run(client.close())


if __name__ == "__main__":
    main(*sys.argv[1:])
