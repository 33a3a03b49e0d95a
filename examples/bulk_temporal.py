"""Ask a model within a Temporal workflow: an activity for a chunk of rows, with a tape. Needs ``pip install temporalio``.

Run: ``python examples/bulk_temporal.py``. With TEMPORAL_ADDRESS it is a worker and starts a workflow at that server; else it runs
the activity by itself.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from tempfile import gettempdir

from _core import model, open_core

from openrouter_core import Err, OpenRouterCore, OpenRouterError, ResponseError, Result, RetryConfig
from openrouter_core.models import ChatResult
from openrouter_funcs import ChatSendError, chat_send
from openrouter_kit import Tape, each, text_of, user

if not find_spec("temporalio"):
    print("temporalio is not installed: pip install temporalio")
    sys.exit(0)

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.exceptions import ApplicationError
from temporalio.testing import ActivityEnvironment
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

CHUNK = 100
"""Rows of an activity: one for each row would be heavy."""


def failure(error: OpenRouterError) -> ApplicationError:
    """Say to Temporal whether to try again, and when: as the server asked."""
    after = error.retry_after if isinstance(error, ResponseError) else None
    return ApplicationError(
        str(error),
        type=type(error).__name__,
        non_retryable=not error.retryable,
        next_retry_delay=None if after is None else timedelta(seconds=after),
    )


def asking(core: OpenRouterCore) -> Callable[[int, list[str]], Awaitable[dict[str, str]]]:
    """Make the activity. Temporal tries again, so the core does not; rows on the tape are not asked about again."""
    core = OpenRouterCore(core.api_key, server_url=core.server_url, retry_config=RetryConfig(strategy="none"))

    async def ask(core: OpenRouterCore, text: str) -> Result[ChatResult, ChatSendError]:
        return await chat_send(core, model=model("openrouter/auto"), messages=[user(text)])

    @activity.defn(name="ask_chunk")
    async def ask_chunk(first: int, texts: list[str]) -> dict[str, str]:
        tape = Tape(Path(gettempdir()) / f"openrouter-temporal-{first}.jsonl")
        rows = [(f"row-{first + number}", text) for number, text in enumerate(texts)]
        found: dict[str, str] = {}
        failed: OpenRouterError | None = None
        async for key, result in each(core, rows, ask, checkpoint=tape):
            if isinstance(result, Err):
                failed = result.error
            else:
                found[key] = text_of(result.value)
            activity.heartbeat(len(found))
        if failed is not None:
            raise failure(failed)
        return found

    return ask_chunk


@workflow.defn
class AskAll:
    """Asks about all rows, one activity for each chunk."""

    @workflow.run
    async def run(self, texts: list[str]) -> int:
        """Give the number of answers."""
        chunks = [(first, texts[first : first + CHUNK]) for first in range(0, len(texts), CHUNK)]
        limits = {"start_to_close_timeout": timedelta(hours=1), "heartbeat_timeout": timedelta(minutes=5)}
        done = await asyncio.gather(*(workflow.execute_activity("ask_chunk", args=[*chunk], **limits) for chunk in chunks))
        return sum(map(len, done))


async def main() -> int:
    """Ask about all rows; return the exit status."""
    texts = [f"text {number}" for number in range(2 * CHUNK)]
    async with open_core() as core:
        ask_chunk = asking(core)
        if address := os.environ.get("TEMPORAL_ADDRESS"):
            client = await Client.connect(address)
            work = {"workflows": [AskAll], "activities": [ask_chunk], "workflow_runner": UnsandboxedWorkflowRunner()}
            async with Worker(client, task_queue="ask", max_concurrent_activities=4, **work):
                print(await client.execute_workflow(AskAll.run, texts, id="ask-all", task_queue="ask"), "answers")
            return 0
        found = await ActivityEnvironment().run(ask_chunk, 0, texts[:CHUNK])
        print(len(found), "answers, such as:", found["row-0"])
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
