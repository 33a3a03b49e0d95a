"""The package `openai`, cold, where it can do the same work: chats and responses. Each function is a whole program."""

import os
import sys
import time


def said(*found: object) -> None:
    """Say what was found, at once: the launcher stops its watch."""
    os.write(1, (" ".join(map(str, found)) + "\n").encode())


def imports() -> None:
    """Import the client."""
    start = time.perf_counter()
    from openai import AsyncOpenAI  # type: ignore[import-not-found]  # noqa: F401 - importing it is the work

    said(time.perf_counter() - start)


def chat() -> None:
    """Ask a question."""
    import asyncio

    from openai import AsyncOpenAI

    async def main() -> None:
        async with AsyncOpenAI(api_key="sk-or-v1-benchmark", base_url=sys.argv[1]) as client:
            question = "What is the capital of France?"
            found = await client.chat.completions.create(model="answer/0", messages=[{"role": "user", "content": question}])
            said(len(found.choices[0].message.content))

    asyncio.run(main())


def responses() -> None:
    """Ask a question of the other API."""
    import asyncio

    from openai import AsyncOpenAI

    async def main() -> None:
        async with AsyncOpenAI(api_key="sk-or-v1-benchmark", base_url=sys.argv[1]) as client:
            found = await client.responses.create(model="openai/gpt-5", input="What is the capital of France?")
            said(len(found.output[0].content[0].text))

    asyncio.run(main())


def chat_stream() -> None:
    """Ask a question, and read the first event of the answer."""
    import asyncio

    from openai import AsyncOpenAI

    async def main() -> None:
        async with AsyncOpenAI(api_key="sk-or-v1-benchmark", base_url=sys.argv[1]) as client:
            messages = [{"role": "user", "content": "What is the capital of France?"}]
            opened = await client.chat.completions.create(model="events/100", messages=messages, stream=True)
            async with opened as stream:
                async for event in stream:
                    said(event.choices[0].delta.role)
                    return

    asyncio.run(main())
