"""This project, cold: what a program that needs one answer does. Each function is a whole program."""

import os
import sys
import time


def said(*found: object) -> None:
    """Say what was found, at once: the launcher stops its watch."""
    os.write(1, (" ".join(map(str, found)) + "\n").encode())


def imports() -> None:
    """Import a function and the core."""
    start = time.perf_counter()
    from openrouter_core import OpenRouterCore  # noqa: F401 - importing it is the work
    from openrouter_funcs import credits_get_credits  # noqa: F401 - importing it is the work

    said(time.perf_counter() - start)


def credits_() -> None:
    """Ask for the credits."""
    import asyncio

    from openrouter_core import OpenRouterCore
    from openrouter_funcs import credits_get_credits

    async def main() -> None:
        async with OpenRouterCore(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as core:
            found = (await credits_get_credits(core)).unwrap()
            said(found.data.total_credits - found.data.total_usage)

    asyncio.run(main())


def chat() -> None:
    """Ask a question."""
    import asyncio

    from openrouter_core import OpenRouterCore
    from openrouter_funcs import chat_send

    async def main() -> None:
        async with OpenRouterCore(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as core:
            question = "What is the capital of France?"
            res = await chat_send(core, model="answer/0", messages=[{"role": "user", "content": question}])
            content = res.unwrap().choices[0].message.content
            said(len(content or ""))

    asyncio.run(main())


def responses() -> None:
    """Ask a question of the other API."""
    import asyncio
    from typing import Any

    from openrouter_core import OpenRouterCore
    from openrouter_funcs import responses_send

    async def main() -> None:
        async with OpenRouterCore(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as core:
            res = await responses_send(core, model="openai/gpt-5", input="What is the capital of France?")
            output: Any = res.unwrap().output[0]
            said(len(output.content[0].text))

    asyncio.run(main())


def chat_stream() -> None:
    """Ask a question, and read the first event of the answer."""
    import asyncio

    from openrouter_core import OpenRouterCore
    from openrouter_funcs import chat_send_stream

    async def main() -> None:
        async with OpenRouterCore(api_key="sk-or-v1-benchmark", server_url=sys.argv[1]) as core:
            question = "What is the capital of France?"
            res = await chat_send_stream(core, model="events/100", messages=[{"role": "user", "content": question}])
            async with res.unwrap() as stream:
                async for item in stream:
                    said(item.unwrap().choices[0].delta.role)
                    return

    asyncio.run(main())
