"""The pytest plugin: a local server for tests of any kind, synchronous ones too, and a core that talks to it.

pytest loads it by itself where the package is installed. Importing it loads pytest alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core import OpenRouterCore
    from openrouter_local import LocalOpenRouter

MARKER = "openrouter_says(*texts): what the model of `openrouter_server` says, one text for each turn"


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def openrouter_server(request: pytest.FixtureRequest) -> Iterator[LocalOpenRouter]:
    """A local server in a thread of its own. The test fails if its script is not used up."""
    from openrouter_local import LocalOpenRouter

    with LocalOpenRouter.in_thread() as server:
        for marker in reversed(list(request.node.iter_markers("openrouter_says"))):
            for text in marker.args:
                server.script.says(text)
        yield server
        server.script.assert_used()


@pytest.fixture
def openrouter_core(openrouter_server: LocalOpenRouter) -> OpenRouterCore:
    """A core that talks to the local server, and does not wait between attempts."""
    from openrouter_core import Clock

    return openrouter_server.core(clock=Clock(sleep=_skipped))


async def _skipped(_: float) -> None:
    """Wait for nothing, but let other tasks run."""
    import asyncio

    await asyncio.sleep(0)


@pytest.fixture
def openrouter_env(openrouter_server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment's variables with which other clients find the local server: OpenRouter's, OpenAI's and Anthropic's."""
    key, url = openrouter_server.api_key, openrouter_server.url
    variables = {
        "OPENROUTER_API_KEY": key,
        "OPENROUTER_BASE_URL": url,
        "OPENAI_API_KEY": key,
        "OPENAI_BASE_URL": url,
        "ANTHROPIC_API_KEY": key,
        "ANTHROPIC_BASE_URL": url.removesuffix("/v1"),
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables
