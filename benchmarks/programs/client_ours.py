"""This project, warm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiohttp

from openrouter_core import OpenRouterCore
from openrouter_funcs import (
    chat_send,
    chat_send_stream,
    credits_get_credits,
    files_download,
    files_upload,
    models_list,
    responses_send,
    responses_send_stream,
)


class Client:
    """One core, and the works that the benchmarks ask for. Each returns what it read of the answer."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def open(self) -> None:
        """Make the core."""
        self.core = OpenRouterCore(api_key="sk-or-v1-benchmark", server_url=self.url)
        self.session = aiohttp.ClientSession()

    async def close(self) -> None:
        """Close the core."""
        await self.core.aclose()
        await self.session.close()

    async def credits(self, _: int) -> list[Any]:
        """Return what remains."""
        data = (await credits_get_credits(self.core)).unwrap().data
        return [data.total_credits - data.total_usage]

    async def chat(self, size: int, content: str = "What is the capital of France?") -> list[Any]:
        """Return the answer to a chat."""
        messages: Any = [{"role": "user", "content": content}]
        result: Any = (await chat_send(self.core, model=f"answer/{size}", messages=messages)).unwrap()
        choice = result.choices[0]
        return [result.id, len(choice.message.content), choice.finish_reason, result.usage.total_tokens]

    async def echo(self, size: int) -> list[Any]:
        """Send a chat of so many characters, and return the answer of as many."""
        return await self.chat(size, "x" * size)

    async def responses(self, _: int) -> list[Any]:
        """Return the answer to a response."""
        sent = await responses_send(self.core, model="openai/gpt-5", input="What is the capital of France?")
        result: Any = sent.unwrap()
        return [result.id, len(result.output[0].content[0].text), result.status, result.usage.total_tokens]

    async def chat_stream(self, events: int) -> list[Any]:
        """Read a stream of a chat."""
        count = characters = tokens = 0
        messages: Any = [{"role": "user", "content": "What is the capital of France?"}]
        opened: Any = (await chat_send_stream(self.core, model=f"events/{events}", messages=messages)).unwrap()
        async with opened as stream:
            async for item in stream:
                event = item.unwrap()
                count += 1
                characters += len(event.choices[0].delta.content)
                if event.usage:
                    tokens = event.usage.total_tokens
        return [count, characters, tokens]

    async def responses_stream(self, events: int) -> list[Any]:
        """Read a stream of a response."""
        count = characters = tokens = 0
        sent = await responses_send_stream(self.core, model=f"events/{events}", input="What is the capital of France?")
        opened: Any = sent.unwrap()
        async with opened as stream:
            async for item in stream:
                event = item.unwrap()
                count += 1
                if event.type == "response.output_text.delta":
                    characters += len(event.delta)
                elif event.type == "response.completed":
                    tokens = event.response.usage.total_tokens
        return [count, characters, tokens]

    async def models(self, _: int) -> list[Any]:
        """Read the list of models."""
        data: Any = (await models_list(self.core)).unwrap().value.data
        return [
            len(data),
            sum(model.context_length for model in data),
            sum(len(model.name) + len(model.pricing.prompt) for model in data),
            sum(model.top_provider.is_moderated for model in data),
        ]

    async def fetch_models(self, _: int) -> list[Any]:
        """Fetch the list of models without looking into it, by the HTTP client that this project uses."""
        async with self.session.get(self.url + "/models") as response:
            return [len(await response.read())]

    async def upload(self, path: str) -> int:
        """Upload a file, and return the bytes that the server says it received."""
        result: Any = (await files_upload(self.core, file=Path(path))).unwrap()
        return int(result.size_bytes)

    async def download(self, size: int, path: str) -> int:
        """Download a file of so many bytes to disk, and return its size there."""
        answer: Any = (await files_download(self.core, file_id=f"file_{size}")).unwrap()
        saved: Path = (await answer.save(path)).unwrap()
        return saved.stat().st_size  # noqa: ASYNC240 - one call of the system
