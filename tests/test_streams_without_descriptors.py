"""A stream that is open goes on, and ends with an Err, though no file descriptor is left to load a module with."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

PROGRAM = """
import asyncio, os, resource, sys
from openrouter_core import RequestOptions, RetryConfig, Sizes, Timeouts
from openrouter_funcs import chat_send_stream
from openrouter_local.event_streams import EventStreamServer, chat_chunk, event_stream

async def main(how):
    begun = event_stream(chat_chunk("Hel"), done=False)
    error = {{"error": {{"code": 429, "message": "no", "metadata": {{"raw": "{{}}", "headers": {{"X-RateLimit-Reset": "1"}}}}}}}}
    more = {{
        "error": event_stream(error),
        "body": b'{{"error": {{"code": 429, "message": "no"}}}}',
        "broken": event_stream(b"{{"),
        "misfit": event_stream({{**chat_chunk(), "model": 5, "choices": 7}}),
        "strange": event_stream({{"type": []}}, {{"type": "response.created"}}, {{"type": "message_start"}}, done=False),
        "large": b"data: " + b"x" * 5000,
    }}.get(how, b"")
    end = "open" if how in {{"idle", "cancelled"}} else "close"
    options = RequestOptions(
        retries=RetryConfig(strategy="none"), timeout=Timeouts(idle=0.05 if how == "idle" else None), validation="strict"
    )
    async with EventStreamServer(begun, more, end=end) as server, server.core(sizes=Sizes(event=4000)) as core:
        stream = (await chat_send_stream(core, model="m", messages=[], options=options)).unwrap()
        free = os.dup(0)
        os.close(free)
        limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (free, limits[1]))
        if how == "cancelled":
            await anext(stream)
            try:
                await asyncio.wait_for(anext(stream), 0.02)
            except TimeoutError:
                pass
        items = [item async for item in stream]
        collected = await stream.collect()
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        print(type([item.error for item in items if not item.ok][-1]).__name__, collected.ok)

asyncio.run(main({how!r}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are not limited there")
@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("error", "TooManyRequestsResponseError False"),
        ("body", "TooManyRequestsResponseError False"),
        ("broken", "ResponseValidationError False"),
        ("misfit", "ResponseValidationError False"),
        ("strange", "StreamTruncatedError False"),
        ("large", "UnexpectedClientError False"),
        ("idle", "RequestTimeoutError False"),
        ("cancelled", "RequestAbortedError False"),
    ],
)
def test_an_open_stream_needs_no_descriptor(how: str, expected: str):
    program = [sys.executable, "-W", "error", "-c", PROGRAM.format(how=how)]
    done = subprocess.run(program, capture_output=True, text=True, check=False, cwd=ROOT)  # noqa: S603 - ours
    assert (done.stdout.strip(), done.stderr) == (expected, "")
