"""The bare floor, warm: aiohttp and json by hand, with no models, no retries and no check of anything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import aiohttp


class Client:
    """One session, and the works that the benchmarks ask for. Each returns what it read of the answer."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._body = b""

    async def open(self) -> None:
        """Open the session."""
        self.session = aiohttp.ClientSession(headers={"Authorization": "Bearer sk-or-v1-benchmark"})

    async def close(self) -> None:
        """Close the session."""
        await self.session.close()

    async def _json(self, method: str, path: str, body: Any = None) -> Any:
        async with self.session.request(method, self.url + path, json=body) as response:
            return json.loads(await response.read())

    async def credits(self, _: int) -> list[Any]:
        """Return what remains."""
        data = (await self._json("GET", "/credits"))["data"]
        return [data["total_credits"] - data["total_usage"]]

    async def chat(self, size: int, content: str = "What is the capital of France?") -> list[Any]:
        """Return the answer to a chat."""
        body = {"model": f"answer/{size}", "messages": [{"role": "user", "content": content}]}
        result = await self._json("POST", "/chat/completions", body)
        choice = result["choices"][0]
        return [result["id"], len(choice["message"]["content"]), choice["finish_reason"], result["usage"]["total_tokens"]]

    async def echo(self, size: int) -> list[Any]:
        """Send a chat of so many characters, and return the answer of as many."""
        return await self.chat(size, "x" * size)

    async def responses(self, _: int) -> list[Any]:
        """Return the answer to a response."""
        result = await self._json("POST", "/responses", {"model": "openai/gpt-5", "input": "What is the capital of France?"})
        text = result["output"][0]["content"][0]["text"]
        return [result["id"], len(text), result["status"], result["usage"]["total_tokens"]]

    async def _events(self, path: str, body: Any) -> Any:
        async with self.session.post(self.url + path, json=body) as response:
            buffer = b""
            async for chunk in response.content.iter_any():
                *events, buffer = (buffer + chunk).split(b"\n\n")
                for event in events:
                    if event != b"data: [DONE]":
                        yield json.loads(event[6:])

    async def chat_stream(self, events: int) -> list[Any]:
        """Read a stream of a chat."""
        count = characters = tokens = 0
        messages = [{"role": "user", "content": "What is the capital of France?"}]
        body = {"model": f"events/{events}", "messages": messages, "stream": True}
        async for event in self._events("/chat/completions", body):
            count += 1
            characters += len(event["choices"][0]["delta"]["content"])
            if event.get("usage"):
                tokens = event["usage"]["total_tokens"]
        return [count, characters, tokens]

    async def responses_stream(self, events: int) -> list[Any]:
        """Read a stream of a response."""
        count = characters = tokens = 0
        body = {"model": f"events/{events}", "input": "What is the capital of France?", "stream": True}
        async for event in self._events("/responses", body):
            count += 1
            if event["type"] == "response.output_text.delta":
                characters += len(event["delta"])
            elif event["type"] == "response.completed":
                tokens = event["response"]["usage"]["total_tokens"]
        return [count, characters, tokens]

    async def models(self, _: int) -> list[Any]:
        """Read the list of models."""
        data = (await self._json("GET", "/models"))["data"]
        return [
            len(data),
            sum(model["context_length"] for model in data),
            sum(len(model["name"]) + len(model["pricing"]["prompt"]) for model in data),
            sum(model["top_provider"]["is_moderated"] for model in data),
        ]

    async def fetch_models(self, _: int) -> list[Any]:
        """Fetch the list of models without looking into it."""
        async with self.session.get(self.url + "/models") as response:
            self._body = await response.read()
        return [len(self._body)]

    async def parse_models(self, _: int) -> list[Any]:
        """Parse the bytes that `fetch_models` fetched last."""
        if not self._body:
            await self.fetch_models(0)
        json.loads(self._body)
        return [len(self._body)]

    async def upload(self, path: str) -> int:
        """Upload a file, and return the bytes that the server says it received."""
        with Path(path).open("rb") as file:  # noqa: ASYNC230 - aiohttp reads it in a thread
            form = aiohttp.FormData()
            form.add_field("file", file, filename="benchmark.bin")
            async with self.session.post(self.url + "/files", data=form) as response:
                return int((await response.json())["size_bytes"])

    async def download(self, size: int, path: str) -> int:
        """Download a file of so many bytes to disk, and return its size there."""
        with Path(path).open("wb") as file:  # noqa: ASYNC230 - a floor writes as plainly as it can
            async with self.session.get(f"{self.url}/files/file_{size}/content") as response:
                async for chunk in response.content.iter_any():
                    file.write(chunk)
        return Path(path).stat().st_size  # noqa: ASYNC240 - one call of the system
