"""Other clients against the local server: a line for each thing that is tried. ``nox -s clients`` installs them and runs this.

Not a test that pytest collects: the clients are not among the requirements of the tests.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any

from openrouter_local import LocalOpenRouter

HELLO: Any = [{"role": "user", "content": "Hello"}]
CITY: Any = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
SAID = "You said: Hello"

Try = tuple[str, str, Callable[[], object], object]
"""Whose client, what is tried, how, and what has to come."""


def tries(server: LocalOpenRouter) -> Iterator[Try]:
    """Yield all tries."""
    yield from by_openai(server)
    yield from by_anthropic(server)
    yield from by_openrouter(server)
    yield from by_pydantic_ai(server)


def by_openai(server: LocalOpenRouter) -> Iterator[Try]:
    """Yield tries of OpenAI's client."""
    from openai import OpenAI
    from pydantic import BaseModel

    class Review(BaseModel):
        title: str
        stars: int

    client = OpenAI(api_key=server.api_key, base_url=server.url)
    chat, tool = client.chat.completions, {"type": "function", "function": {"name": "weather", "parameters": CITY}}
    asked: Any = {"model": "a/b", "messages": HELLO}

    def streamed() -> str:
        return "".join(chunk.choices[0].delta.content or "" for chunk in chat.create(**asked, stream=True))

    def called() -> str:
        calls: Any = chat.create(**asked, tools=[tool]).choices[0].message.tool_calls
        return str(calls[0].function.name)

    yield "openai", "chat", lambda: chat.create(**asked).choices[0].message.content, SAID
    yield "openai", "chat, streamed", streamed, SAID
    yield "openai", "chat with a tool", called, "weather"
    yield (
        "openai",
        "chat, parsed",
        lambda: chat.parse(**asked, response_format=Review).choices[0].message.parsed,
        Review(title="Hello", stars=1),
    )
    yield "openai", "embeddings", lambda: len(client.embeddings.create(model="a/b", input="x").data), 1
    yield "openai", "responses", lambda: client.responses.create(model="a/b", input="Hello").output_text, SAID
    yield (
        "openai",
        "responses, streamed",
        lambda: [event.type for event in client.responses.create(model="a/b", input="Hello", stream=True)][-1],
        "response.completed",
    )
    yield "openai", "completions", lambda: client.completions.create(model="a/b", prompt="Hello").choices[0].text, SAID
    yield "openai", "models", lambda: len(list(client.models.list())) > 0, True
    yield "openai", "files", lambda: client.files.create(file=b"x", purpose="user_data").id[:5], "file-"


def by_anthropic(server: LocalOpenRouter) -> Iterator[Try]:
    """Yield tries of Anthropic's client."""
    from anthropic import Anthropic

    client = Anthropic(api_key=server.api_key, base_url=f"{server.origin}/api")
    asked: Any = {"model": "a/b", "max_tokens": 99, "messages": HELLO}
    tools: Any = [{"name": "weather", "input_schema": CITY}]

    def streamed() -> str:
        with client.messages.stream(**asked) as stream:
            return "".join(stream.text_stream)

    def called() -> object:
        with client.messages.stream(**asked, tools=tools) as stream:
            block: Any = stream.get_final_message().content[0]
            return block.input

    def plain() -> str:
        block: Any = client.messages.create(**asked).content[0]
        return str(block.text)

    yield "anthropic", "messages", plain, SAID
    yield "anthropic", "messages, streamed", streamed, SAID
    yield "anthropic", "messages with a tool, streamed", called, {"city": "Hello"}
    yield "anthropic", "count of tokens", lambda: client.messages.count_tokens(model="a/b", messages=HELLO).input_tokens > 0, True


def by_openrouter(server: LocalOpenRouter) -> Iterator[Try]:
    """Yield tries of OpenRouter's client."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key=server.api_key, server_url=server.url)
    asked: Any = {"model": "a/b", "messages": HELLO}

    def streamed() -> str:
        stream: Any = client.chat.send(**asked, stream=True)
        return "".join(chunk.choices[0].delta.content or "" for chunk in stream)

    yield "openrouter", "chat", lambda: client.chat.send(**asked).choices[0].message.content, SAID
    yield "openrouter", "chat, streamed", streamed, SAID
    yield "openrouter", "responses", lambda: client.beta.responses.send(model="a/b", input="Hello").status, "completed"


def by_pydantic_ai(server: LocalOpenRouter) -> Iterator[Try]:
    """Yield tries of pydantic-ai."""
    from openai import AsyncOpenAI
    from pydantic_ai import Agent
    from pydantic_ai.models.openrouter import OpenRouterModel
    from pydantic_ai.providers.openrouter import OpenRouterProvider

    client = AsyncOpenAI(api_key=server.api_key, base_url=server.url)
    model = OpenRouterModel("a/b", provider=OpenRouterProvider(openai_client=client))
    yield "pydantic-ai-slim", "an agent", lambda: Agent(model).run_sync("Hello").output, SAID


def main() -> None:
    """Try all, print a table, and fail if one failed."""
    failed = 0
    print("| client | version | what | works |\n| --- | --- | --- | --- |")
    with LocalOpenRouter.in_thread() as server:
        for client, what, attempt, expected in tries(server):
            try:
                came = attempt()
                shown = "yes" if came == expected else f"no: {came!r}"
            except Exception as error:  # noqa: BLE001 - it is what the table says
                shown = f"no: {type(error).__name__}: {error}"
            failed += shown != "yes"
            print(f"| {client} | {version(client)} | {what} | {shown} |", flush=True)
    sys.exit(f"{failed} failed" if failed else 0)


if __name__ == "__main__":
    main()
