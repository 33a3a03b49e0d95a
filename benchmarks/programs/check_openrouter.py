"""Ten lines of code, for a type checker."""

import asyncio

from openrouter import OpenRouter  # type: ignore[import-not-found]  # its environment has it


async def main() -> None:
    """Say hello."""
    async with OpenRouter() as client:
        res = await client.chat.send_async(model="openai/gpt-5", messages=[{"role": "user", "content": "Hello"}], stream=False)
        print(res.choices[0].message.content)


asyncio.run(main())
