"""Ten lines of code, for a type checker."""

import asyncio

from openrouter_core import OpenRouterCore
from openrouter_funcs import chat_send


async def main() -> None:
    """Say hello."""
    async with OpenRouterCore() as core:
        res = await chat_send(core, model="openai/gpt-5", messages=[{"role": "user", "content": "Hello"}])
        print(res.unwrap().choices[0].message.content)


asyncio.run(main())
