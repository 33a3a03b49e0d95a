"""The official package `openrouter`, cold: called as its documentation shows. Each function is a whole program."""

import os
import sys
import time


def said(*found: object) -> None:
    """Say what was found, at once: the launcher stops its watch."""
    os.write(1, (" ".join(map(str, found)) + "\n").encode())


def imports() -> None:
    """Import the client."""
    start = time.perf_counter()
    from openrouter import OpenRouter  # type: ignore[import-not-found]  # noqa: F401 - importing it is the work

    said(time.perf_counter() - start)


def credits_() -> None:
    """Ask for the credits."""
    import asyncio

    from openrouter import OpenRouter

    async def main() -> None:
        async with OpenRouter(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as client:
            found = await client.credits.get_credits_async()
            said(found.data.total_credits - found.data.total_usage)

    asyncio.run(main())


def chat() -> None:
    """Ask a question."""
    import asyncio

    from openrouter import OpenRouter

    async def main() -> None:
        async with OpenRouter(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as client:
            question = "What is the capital of France?"
            found = await client.chat.send_async(model="answer/0", messages=[{"role": "user", "content": question}], stream=False)
            said(len(found.choices[0].message.content))

    asyncio.run(main())


def responses() -> None:
    """Ask a question of the other API."""
    import asyncio

    from openrouter import OpenRouter

    async def main() -> None:
        async with OpenRouter(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as client:
            question = "What is the capital of France?"
            found = await client.responses.send_async(model="openai/gpt-5", input=question, stream=False)
            said(len(found.output[0].content[0].text))

    asyncio.run(main())


def chat_stream() -> None:
    """Ask a question, and read the first event of the answer."""
    import asyncio

    from openrouter import OpenRouter

    async def main() -> None:
        async with OpenRouter(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as client:
            question = "What is the capital of France?"
            opened = await client.chat.send_async(
                model="events/100", messages=[{"role": "user", "content": question}], stream=True
            )
            async with opened as stream:
                async for event in stream:
                    said(event.choices[0].delta.role)
                    return

    asyncio.run(main())
