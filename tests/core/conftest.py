"""What tests of the runtime share: a local server, and a clock that never waits."""

from collections.abc import AsyncIterator

import attrs
import pytest

from openrouter_core.clock import Clock
from openrouter_local import LocalOpenRouter


@attrs.define
class FakeTime:
    """Time that passes only when somebody sleeps; `sleeps` lists for how long."""

    monotonic_now: float = 1_000.0
    unix_now: float = 1_700_000_000.0
    sleeps: list[float] = attrs.Factory(list[float])

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.monotonic_now += seconds
        self.unix_now += seconds

    async def sleep(self, seconds: float) -> None:
        """Let time pass, and note how much."""
        self.sleeps.append(seconds)
        self.advance(seconds)


class FakeClock(Clock):
    """A `Clock` for `OpenRouterCore(clock=...)`, which shows its sleeps and can be advanced."""

    def __init__(self, time: FakeTime) -> None:
        super().__init__(monotonic=lambda: time.monotonic_now, now=lambda: time.unix_now, sleep=time.sleep)
        self.time = time

    @property
    def sleeps(self) -> list[float]:
        """What was slept so far, in seconds."""
        return self.time.sleeps

    def advance(self, seconds: float) -> None:
        """Let time pass without a sleep."""
        self.time.advance(seconds)


@pytest.fixture
async def server() -> AsyncIterator[LocalOpenRouter]:
    """A running local server; `server.core()` talks to it."""
    async with LocalOpenRouter() as running:
        yield running


@pytest.fixture
def clock() -> FakeClock:
    """A clock at 1,000 s (monotonic) and Unix time 1,700,000,000, which only sleeps move."""
    return FakeClock(FakeTime())


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the settings of whoever runs the tests out of them."""
    for name in ("API_KEY", "HTTP_REFERER", "APP_TITLE", "APP_CATEGORIES", "BASE_URL", "DEBUG"):
        monkeypatch.delenv(f"OPENROUTER_{name}", raising=False)
