"""The package `openai`, warm, where it can do the same work: chats and responses."""

from __future__ import annotations

from typing import Any

from openai import AsyncOpenAI  # type: ignore[import-not-found]  # its environment has it


class Client:
    """One client, and the works that the benchmarks ask for. Each returns what it read of the answer."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def open(self) -> None:
        """Make the client."""
        self.client: Any = AsyncOpenAI(api_key="sk-or-v1-benchmark", base_url=self.url)

    async def close(self) -> None:
        """Close the client."""
        await self.client.close()

    async def chat(self, size: int, content: str = "What is the capital of France?") -> list[Any]:
        """Return the answer to a chat."""
        messages = [{"role": "user", "content": content}]
        result = await self.client.chat.completions.create(model=f"answer/{size}", messages=messages)
        choice = result.choices[0]
        return [result.id, len(choice.message.content), choice.finish_reason, result.usage.total_tokens]

    async def echo(self, size: int) -> list[Any]:
        """Send a chat of so many characters, and return the answer of as many."""
        return await self.chat(size, "x" * size)

    async def responses(self, _: int) -> list[Any]:
        """Return the answer to a response."""
        result = await self.client.responses.create(model="openai/gpt-5", input="What is the capital of France?")
        return [result.id, len(result.output[0].content[0].text), result.status, result.usage.total_tokens]

    async def chat_stream(self, events: int) -> list[Any]:
        """Read a stream of a chat."""
        count = characters = tokens = 0
        messages = [{"role": "user", "content": "What is the capital of France?"}]
        opened = await self.client.chat.completions.create(model=f"events/{events}", messages=messages, stream=True)
        async with opened as stream:
            async for event in stream:
                count += 1
                characters += len(event.choices[0].delta.content)
                if event.usage:
                    tokens = event.usage.total_tokens
        return [count, characters, tokens]

    async def responses_stream(self, events: int) -> list[Any]:
        """Read a stream of a response."""
        count = characters = tokens = 0
        opened = await self.client.responses.create(model=f"events/{events}", input="What is the capital of France?", stream=True)
        async with opened as stream:
            async for event in stream:
                count += 1
                if event.type == "response.output_text.delta":
                    characters += len(event.delta)
                elif event.type == "response.completed":
                    tokens = event.response.usage.total_tokens
        return [count, characters, tokens]
