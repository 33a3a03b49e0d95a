"""Ask a model about the partitions of a Dask bag, each with a tape of its own. Needs ``pip install dask distributed``.

Run: ``python examples/bulk_dask.py``, stop it, and run it again: rows that are on a tape are not asked about
"""

import asyncio
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from _core import model, open_core

from openrouter_core import Err, OpenRouterCore, Result
from openrouter_core.models import ChatResult
from openrouter_funcs import ChatSendError, chat_send
from openrouter_kit import Tape, each, text_of, user

ROWS, PARTITIONS = 200, 4
FOLDER = Path(gettempdir()) / "openrouter-dask"


def ask_partition(rows: Iterator[tuple[str, str]], number: int, core: OpenRouterCore, name: str) -> list[tuple[str, str]]:
    """Ask about the rows of one partition, many at once, on the worker that has it; rows that fail are left out."""

    async def ask(core: OpenRouterCore, text: str) -> Result[ChatResult, ChatSendError]:
        return await chat_send(core, model=name, messages=[user(text)])

    async def answers() -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        async with core:
            async for key, result in each(core, rows, ask, checkpoint=Tape(FOLDER / f"part-{number}.jsonl", of=name)):
                if isinstance(result, Err):
                    print(f"{key} failed, and is asked again by the next run: {result.error}", file=sys.stderr)
                else:
                    found.append((key, text_of(result.value)))
        return found

    return asyncio.run(answers())


def run(core: OpenRouterCore) -> None:
    """Ask about all rows, on a cluster of two processes in this machine."""
    import dask.bag
    from dask.distributed import Client

    FOLDER.mkdir(exist_ok=True)
    rows: Any = dask.bag.from_sequence([(f"row-{number}", f"text {number}") for number in range(ROWS)], npartitions=PARTITIONS)
    numbers: Any = dask.bag.from_sequence(range(rows.npartitions), npartitions=rows.npartitions)
    with Client(n_workers=2, threads_per_worker=1, dashboard_address=None):
        asked = rows.map_partitions(lambda part, number: ask_partition(part, *number, core, model("openrouter/auto")), numbers)
        answers = dict(asked.compute())
    print(len(answers), "answers, such as:", answers["row-0"])


async def main() -> int:
    """Run Dask in a thread, as it blocks; return the exit status."""
    if not find_spec("distributed"):
        print("dask is not installed: pip install dask distributed")
        return 0
    async with open_core() as core:
        await asyncio.to_thread(run, core)
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
