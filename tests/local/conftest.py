"""A client of the running local server that pools its connections."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from openrouter_local import LocalOpenRouter


@pytest.fixture
async def client(server: LocalOpenRouter) -> AsyncIterator[ClientSession]:
    """Hold the management key, as a user of the server would."""
    headers = {"Authorization": f"Bearer {server.api_key}"}
    async with ClientSession(headers=headers) as session:
        yield session
