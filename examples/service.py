"""A web service that relays a model's answer to the browser as it arrives, and stops the model when the browser leaves.

`application` is the service. Run as a program, this file starts it, asks it something, leaves it early once, and ends.

Run: ``python examples/service.py``
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING

from aiohttp import ClientSession, web

from openrouter_core import Err, OpenRouterCore
from openrouter_funcs import chat_send_stream
from openrouter_kit import SSE_HEADERS, sse_frames
from openrouter_local import LocalOpenRouter

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamChunk

CORE = web.AppKey("CORE", OpenRouterCore)


async def ask(request: web.Request) -> web.StreamResponse:
    """Relay the answer to ``/ask?question=...`` as server-sent events."""
    question = request.query.get("question", "Hello")
    opened = await chat_send_stream(request.app[CORE], model="openrouter/auto", messages=[{"role": "user", "content": question}])
    if isinstance(opened, Err):  # nothing was sent yet, so this can have a status of its own
        return web.json_response({"error": type(opened.error).__name__}, status=502)
    response = web.StreamResponse(headers=SSE_HEADERS)
    # Closed when the browser leaves, because aiohttp cancels this handler, or the write fails. The stream is closed with it.
    async with aclosing(sse_frames(opened.value, of=text)) as frames:
        await response.prepare(request)
        async for frame in frames:
            await response.write(frame)
    return response


def text(chunk: "ChatStreamChunk") -> dict[str, str]:
    """Return what the browser is to get of an event."""
    return {"text": "".join(choice.delta.content or "" for choice in chunk.choices)}


def application(core: Callable[[], OpenRouterCore] = OpenRouterCore) -> web.Application:
    """Return the service; `core` makes the core that its handlers share."""

    async def shared(app: web.Application) -> AsyncIterator[None]:
        async with core() as app[CORE]:
            yield

    app = web.Application()
    app.cleanup_ctx.append(shared)
    app.add_routes([web.get("/ask", ask)])
    return app


async def main() -> None:
    """Serve, with a local server in OpenRouter's place, and play the browser."""
    async with LocalOpenRouter() as server:
        # Without `handler_cancellation` aiohttp would notice that a browser left only when it writes to it next.
        runner = web.AppRunner(application(server.core), handler_cancellation=True)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/ask"
        try:
            async with ClientSession() as browser:
                async with browser.get(url, params={"question": "Are you there?"}) as answer:
                    print((await answer.text()).replace("\n\n", "\n"), end="")

                server.faults.stall(where="body")
                async with browser.get(url, params={"question": "Tell me everything"}) as answer:
                    await answer.content.readline()
                    print("the browser leaves within the answer")
                    answer.close()
                await server.until_disconnected()
                print("the connection to OpenRouter is closed")
        finally:
            await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
