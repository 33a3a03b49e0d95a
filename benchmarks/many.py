"""``python -m benchmarks.many``: very many rows through `each`, killed at random moments and begun again.

The server counts how often each row is paid for. At the end every row must be there once, and the rows that were paid for twice
must be no more than were under way at the kills.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import re
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks import payloads, server
from openrouter_core import Ok, OpenRouterCore
from openrouter_funcs import chat_send
from openrouter_kit import Tape, each

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from openrouter_core import Result
    from openrouter_core.models import ChatResult

_ROW = re.compile(rb'"row (\d+)"')


async def work(url: str, tape: str, rows: int, concurrent: int) -> None:
    """Ask about all rows, and print what was found and what it took."""

    async def ask(core: OpenRouterCore, row: int) -> Result[ChatResult, object]:
        return await chat_send(core, model="answer/200", messages=[{"role": "user", "content": f"row {row}"}])

    started, asked_from, found = time.monotonic(), 0.0, bytearray(rows)
    async with OpenRouterCore("sk-benchmark", server_url=url) as core:
        pairs = ((f"row-{row}", row) for row in range(rows))
        async for key, result in each(core, pairs, ask, concurrent=concurrent, checkpoint=Tape(tape, of=["answer/200", 1])):
            asked_from = asked_from or time.monotonic()
            found[int(key[4:])] += isinstance(result, Ok)
    used = resource.getrusage(resource.RUSAGE_SELF)
    report = {
        "once": found.count(1),
        "more": rows - found.count(1) - found.count(0),
        "seconds": time.monotonic() - started,
        "until_first": asked_from - started,
        "cpu": used.ru_utime + used.ru_stime,
        "peak_mib": used.ru_maxrss / 1024,
    }
    print(json.dumps(report), flush=True)


class Bill:
    """How often each row was paid for."""

    def __init__(self, rows: int) -> None:
        self.paid = bytearray(rows)
        self.total = 0
        self._body = server.whole(payloads.chat(200))

    def answer(self, _method: str, _path: str, body: bytes, _received: int) -> bytes | Iterator[bytes]:
        """Note that a row is paid for, and answer."""
        found = _ROW.search(body)
        if found is not None:
            self.paid[int(found[1])] += 1
            self.total += 1
        return self._body


async def runs(url: str, tape: Path, bill: Bill, rows: int, concurrent: int, kills: int) -> AsyncIterator[str]:
    """Start the work again and again, kill it at random moments, and yield what each run printed."""
    chance = random.Random(1)  # noqa: S311 - to draw moments
    moments = sorted(chance.randrange(rows) for _ in range(kills))
    for moment in [*moments, None]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "benchmarks.many", "--work", url, str(tape)),
            *("--rows", str(rows), "--concurrent", str(concurrent)),
            stdout=asyncio.subprocess.PIPE,
        )
        ended = asyncio.create_task(process.communicate())
        while not ended.done():
            await asyncio.wait([ended], timeout=0.01)
            if moment is not None and bill.total >= moment and not ended.done():
                process.kill()
                break
        yield (await ended)[0].decode()


async def measure(rows: int, concurrent: int, kills: int) -> int:
    """Serve, run, and print what came of it; return the exit status."""
    bill = Bill(rows)
    server.answer = bill.answer
    listening = await asyncio.get_running_loop().create_server(server.Connection, "127.0.0.1", 0, backlog=4096)
    url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/api/v1"
    with TemporaryDirectory() as folder:
        tape = Path(folder) / "run.jsonl"
        started, printed = time.monotonic(), ""
        async for output in runs(url, tape, bill, rows, concurrent, kills):
            printed = output
            done = time.monotonic() - started
            print(f"{done:7.1f} s: {bill.total:,} paid, tape of {tape.stat().st_size >> 20:,} MiB", flush=True)
        last = json.loads(printed)
        with tape.open("rb") as file:
            keys = sum(1 for _ in file)
    twice = bill.total - rows
    print(json.dumps(last | {"rows": rows, "kills": kills, "paid_again": twice, "lines": keys}, indent=2))
    is_right = last["once"] == rows and bill.paid.count(0) == 0 and twice <= kills * concurrent
    print("every row once, and no more paid for again than were under way" if is_right else "WRONG")
    return 0 if is_right else 1


def main() -> int:
    """Run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--concurrent", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--work", nargs=2, metavar=("URL", "TAPE"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.work:
        asyncio.run(work(*given.work, given.rows, given.concurrent))
        return 0
    return asyncio.run(measure(given.rows, given.concurrent, given.kills))


if __name__ == "__main__":
    sys.exit(main())
