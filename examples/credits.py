"""Print what an account has purchased, what it has used and what remains, in US dollars.

With OPENROUTER_API_KEY set (it must be a management key) this asks OpenRouter; without, a local server in this process.

Run: ``python examples/credits.py``
"""

import asyncio
import os
import sys

from openrouter_core import Err, Ok, OpenRouterCore
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter


async def report(core: OpenRouterCore) -> int:
    """Print the credits and return 0, or print the error and return 1."""
    match await credits_get_credits(core):
        case Ok(answer):
            purchased, used = answer.data.total_credits, answer.data.total_usage
            print(f"purchased  {purchased:10.2f} US dollars")
            print(f"used       {used:10.2f} US dollars")
            print(f"remaining  {purchased - used:10.2f} US dollars")
            return 0
        case Err(error):
            print(f"credits_get_credits failed: {error}", file=sys.stderr)
            return 1


async def main() -> int:
    """Return the exit status."""
    if os.environ.get("OPENROUTER_API_KEY"):
        async with OpenRouterCore() as core:
            return await report(core)
    print("OPENROUTER_API_KEY is not set, so these are the made-up credits of a local server in this process.")
    async with LocalOpenRouter() as server, server.core() as core:
        return await report(core)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
