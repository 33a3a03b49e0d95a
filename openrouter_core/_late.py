"""Late: the parts of the runtime that are loaded by name, when they are first needed. The one module that does so.

An import statement within a function would load them as late. But type checkers follow it, and a program that calls one function
would then have all of aiohttp checked (``tests/test_types.py``). Each accessor says what it returns, so that its use is checked,
and people find the names here. For PyInstaller, ``_pyinstaller`` names all modules.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.operation import Operation
    from openrouter_core.paging import Page
    from openrouter_core.result import Result

    class Run(Protocol):
        """`_call.pipeline.run`."""

        def __call__(
            self,
            operation: Operation,
            arguments: dict[str, Any],
            *,
            before: Page[Any, Any] | None = None,
            started: float | None = None,
        ) -> Awaitable[Result[Any, OpenRouterError]]:
            """Return the Result of one call."""
            ...

    class Pool(Protocol):
        """The part of `_transport.pool` that opens connections."""

        async def pool_of(self, core: OpenRouterCore) -> Any:
            """Return the pool that the core's calls use in the running loop."""
            ...

        async def connect(self, pool: Any, core: OpenRouterCore) -> None:
            """Open a connection to the core's server."""


def run() -> Run:
    """Return what runs a call."""
    loaded: Run = import_module("openrouter_core._call.pipeline").run
    return loaded


def first_run() -> Callable[[Operation, dict[str, Any], float], Awaitable[Run]]:
    """Return what loads `run` in a thread, within the deadline of a call that began at a time of its core's clock."""
    loaded: Callable[[Operation, dict[str, Any], float], Awaitable[Run]] = import_module(
        "openrouter_core._call.first_call"
    ).loaded
    return loaded


def waited() -> Callable[..., Awaitable[Result[Any, Any]]]:
    """Return what waits for a job."""
    loaded: Callable[..., Awaitable[Result[Any, Any]]] = import_module("openrouter_core._call.waiting").waited
    return loaded


def pool() -> Pool:
    """Return the module of connection pools."""
    loaded: Any = import_module("openrouter_core._transport.pool")
    return loaded  # type: ignore[no-any-return]  # a module, which has the protocol's functions


def prepare() -> Callable[[str], None]:
    """Return what makes every model that an annotation reaches."""
    loaded: Callable[[str], None] = import_module("openrouter_core._codec.decoding").prepare
    return loaded


def all_of(modules: Sequence[str]) -> None:
    """Load modules of the runtime, by their names below ``openrouter_core``."""
    for module in modules:
        import_module(f"openrouter_core.{module}")
