"""A serverless function: a handler with a core at module level, which every invocation in a warm process shares.

Run as a program, this file plays the platform as well: it sets the environment (to a local server), imports itself as the
platform would, invokes the handler three times and pretends to freeze the process after each.

Run: ``python examples/serverless.py``
"""

import asyncio
import contextlib
import importlib
import json
import os
import threading
from collections.abc import Callable, Generator
from typing import Any

from openrouter_core import Err, Ok, OpenRouterCore, RequestOptions
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

core = OpenRouterCore()  # takes OPENROUTER_API_KEY from the environment; opens nothing, and loads no HTTP client


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer one invocation, in an event loop of its own."""
    del context
    return asyncio.run(answer(event))


async def answer(event: dict[str, Any]) -> dict[str, Any]:
    """Return whether the account can pay what the event asks for."""
    match await credits_get_credits(core, options=RequestOptions(deadline=20)):
        case Ok(credit):
            remaining = credit.data.total_credits - credit.data.total_usage
            return {"statusCode": 200, "body": json.dumps({"affordable": event["price"] <= remaining})}
        case Err(error):
            return {"statusCode": 502, "body": json.dumps({"error": str(error)})}


@contextlib.contextmanager
def platform() -> Generator[Callable[[], None]]:
    """Run a local server in a thread, and point the environment to it; gives the function that freezes the process."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    server = LocalOpenRouter()
    asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result()
    os.environ.update(OPENROUTER_API_KEY=server.api_key, OPENROUTER_BASE_URL=server.url)

    def freeze() -> None:
        """Stand for a pause of minutes: whatever connection were still open, its server would drop it meanwhile."""
        asyncio.run_coroutine_threadsafe(server.until_disconnected(), loop).result()
        print(f"  frozen, with {server.connections} connections open")

    try:
        yield freeze
    finally:
        asyncio.run_coroutine_threadsafe(server.__aexit__(None, None, None), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def main() -> None:
    """Invoke the handler three times, as a platform does."""
    with platform() as freeze:
        function = importlib.import_module("serverless")
        for number, price in enumerate((1, 50, 1000), start=1):
            print(f"invocation {number}:", function.handler({"price": price}, None))
            freeze()
        print("it was one core all the time:", function.core)


if __name__ == "__main__":
    main()
