"""What the examples share: a core for OpenRouter where there is a key, else for a local server in this process."""

import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from openrouter_core import OpenRouterCore
from openrouter_local import LocalOpenRouter


@asynccontextmanager
async def open_core() -> AsyncGenerator[OpenRouterCore]:
    """Give a core; without OPENROUTER_API_KEY, say that what follows is made up."""
    if os.environ.get("OPENROUTER_API_KEY"):
        async with OpenRouterCore() as core:
            yield core
        return
    print("OPENROUTER_API_KEY is not set: a local server in this process makes up the answers.", file=sys.stderr)
    async with LocalOpenRouter() as server, server.core() as core:
        yield core


def model(default: str) -> str:
    """Return the model that OPENROUTER_MODEL names, else the default."""
    return os.environ.get("OPENROUTER_MODEL") or default
