"""The official package `openrouter`, warm: called as its documentation shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx  # type: ignore[import-not-found]  # its environment has it
from openrouter import OpenRouter  # type: ignore[import-not-found]  # its environment has it


class Client:
    """One client, and the works that the benchmarks ask for. Each returns what it read of the answer."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def open(self) -> None:
        """Make the client."""
        self.client: Any = OpenRouter(api_key="sk-or-v1-benchmark", server_url=self.url)
        self.http: Any = httpx.AsyncClient()
        await self.client.__aenter__()

    async def close(self) -> None:
        """Close the client."""
        await self.client.__aexit__(None, None, None)
        await self.http.aclose()

    async def credits(self, _: int) -> list[Any]:
        """Return what remains."""
        data = (await self.client.credits.get_credits_async()).data
        return [data.total_credits - data.total_usage]

    async def chat(self, size: int, content: str = "What is the capital of France?") -> list[Any]:
        """Return the answer to a chat."""
        messages = [{"role": "user", "content": content}]
        result = await self.client.chat.send_async(model=f"answer/{size}", messages=messages, stream=False)
        choice = result.choices[0]
        return [result.id, len(choice.message.content), choice.finish_reason, result.usage.total_tokens]

    async def echo(self, size: int) -> list[Any]:
        """Send a chat of so many characters, and return the answer of as many."""
        return await self.chat(size, "x" * size)

    async def responses(self, _: int) -> list[Any]:
        """Return the answer to a response."""
        result = await self.client.responses.send_async(
            model="openai/gpt-5", input="What is the capital of France?", stream=False
        )
        return [result.id, len(result.output[0].content[0].text), result.status, result.usage.total_tokens]

    async def chat_stream(self, events: int) -> list[Any]:
        """Read a stream of a chat."""
        count = characters = tokens = 0
        messages = [{"role": "user", "content": "What is the capital of France?"}]
        opened = await self.client.chat.send_async(model=f"events/{events}", messages=messages, stream=True)
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
        opened = await self.client.responses.send_async(
            model=f"events/{events}", input="What is the capital of France?", stream=True
        )
        async with opened as stream:
            async for event in stream:
                count += 1
                if event.type == "response.output_text.delta":
                    characters += len(event.delta)
                elif event.type == "response.completed":
                    tokens = event.response.usage.total_tokens
        return [count, characters, tokens]

    async def models(self, _: int) -> list[Any]:
        """Read the list of models."""
        data = (await self.client.models.list_async()).result.data
        return [
            len(data),
            sum(model.context_length for model in data),
            sum(len(model.name) + len(model.pricing.prompt) for model in data),
            sum(model.top_provider.is_moderated for model in data),
        ]

    async def fetch_models(self, _: int) -> list[Any]:
        """Fetch the list of models without looking into it, by the HTTP client that this package uses."""
        return [len((await self.http.get(self.url + "/models")).content)]

    async def upload(self, path: str) -> int:
        """Upload a file, and return the bytes that the server says it received."""
        with Path(path).open("rb") as file:  # noqa: ASYNC230 - as its documentation shows
            result = await self.client.files.upload_async(file={"file_name": "benchmark.bin", "content": file})
        return int(result.size_bytes)

    async def download(self, size: int, path: str) -> int:
        """Download a file of so many bytes to disk, and return its size there."""
        answer = await self.client.files.download_async(file_id=f"file_{size}")
        with Path(path).open("wb") as file:  # noqa: ASYNC230 - as its documentation shows
            async for chunk in answer.aiter_bytes():
                file.write(chunk)
        return Path(path).stat().st_size  # noqa: ASYNC240 - one call of the system
