"""A web service that relays a model's answer to the browser as it arrives, and stops the model when the browser leaves.

`application` is the service. Run as a program, this file starts it, asks it something, leaves it early once, and ends.

Run: ``python examples/service.py``
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable

from aiohttp import ClientSession, web

from openrouter_core import Err, Ok, OpenRouterCore
from openrouter_funcs import chat_send_stream
from openrouter_local import LocalOpenRouter

CORE = web.AppKey("CORE", OpenRouterCore)


async def ask(request: web.Request) -> web.StreamResponse:
    """Relay the answer to ``/ask?question=...`` as server-sent events."""
    question = request.query.get("question", "Hello")
    opened = await chat_send_stream(request.app[CORE], model="openrouter/auto", messages=[{"role": "user", "content": question}])
    if isinstance(opened, Err):  # nothing was sent yet, so this can have a status of its own
        return web.json_response({"error": type(opened.error).__name__}, status=502)
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    async with opened.value as stream:  # left when the browser leaves: aiohttp cancels this handler, or the write fails
        await response.prepare(request)
        async for event in stream:
            match event:
                case Ok(chunk):
                    data = {"text": "".join(choice.delta.content or "" for choice in chunk.choices)}
                case Err(error):
                    data = {"error": type(error).__name__}
            await response.write(f"data: {json.dumps(data)}\n\n".encode())
    return response


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
