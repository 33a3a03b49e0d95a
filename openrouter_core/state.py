"""CoreState: what a core comes by while it is used. Made by its first call, never pickled, never shared between processes."""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING

from openrouter_core.sessions import Sessions

if TYPE_CHECKING:
    from openrouter_core.operation import Operation
    from openrouter_core.sessions import Pool


class CoreState:
    """The sessions of a core, what its `sdk_init` hooks decided, and headers that were checked."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self.sessions: Sessions[Pool] = Sessions()
        self.server_url: str | None = None
        """The base URL that the hooks want; None before they were called."""
        self.headers: dict[Operation, dict[str, str]] = {}
        """Headers that all calls of an operation have."""
        self._locks: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = weakref.WeakKeyDictionary()

    def lock(self) -> asyncio.Lock:
        """Return the lock under which the running loop's calls initialise the core."""
        return self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())
