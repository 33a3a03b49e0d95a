"""The bare floor, cold: what a program that needs one answer does by hand. Each function is a whole program."""

import os
import sys
import time

HEADERS = {"Authorization": "Bearer sk-or-v1-benchmark"}
QUESTION = [{"role": "user", "content": "What is the capital of France?"}]


def said(*found: object) -> None:
    """Say what was found, at once: the launcher stops its watch."""
    os.write(1, (" ".join(map(str, found)) + "\n").encode())


def imports() -> None:
    """Import attrs, the smallest of the dependencies that this project is made with."""
    start = time.perf_counter()
    import attrs  # noqa: F401 - importing it is the work

    said(time.perf_counter() - start)


def _run(path: str, body: object) -> None:
    import asyncio
    import json

    import aiohttp

    async def main() -> None:
        async with aiohttp.ClientSession(headers=HEADERS) as session:
            url = sys.argv[1] + path
            async with session.post(url, json=body) if body else session.get(url) as response:
                found = json.loads(await response.read())
        if path == "/credits":
            said(found["data"]["total_credits"] - found["data"]["total_usage"])
        elif path == "/responses":
            said(len(found["output"][0]["content"][0]["text"]))
        else:
            said(len(found["choices"][0]["message"]["content"]))

    asyncio.run(main())


def credits_() -> None:
    """Ask for the credits."""
    _run("/credits", None)


def chat() -> None:
    """Ask a question."""
    _run("/chat/completions", {"model": "answer/0", "messages": QUESTION})


def responses() -> None:
    """Ask a question of the other API."""
    _run("/responses", {"model": "openai/gpt-5", "input": "What is the capital of France?"})


def chat_stream() -> None:
    """Ask a question, and read the first event of the answer."""
    import asyncio
    import json

    import aiohttp

    async def main() -> None:
        async with aiohttp.ClientSession(headers=HEADERS) as session:
            body = {"model": "events/100", "messages": QUESTION, "stream": True}
            async with session.post(sys.argv[1] + "/chat/completions", json=body) as response:
                buffer = b""
                async for chunk in response.content.iter_any():
                    buffer += chunk
                    event, end, _ = buffer.partition(b"\n\n")
                    if end:
                        said(json.loads(event[6:])["choices"][0]["delta"]["role"])
                        return

    asyncio.run(main())
