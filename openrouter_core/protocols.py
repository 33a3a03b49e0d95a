"""Protocols: what public modules ask of the wire, and of a session that the user passes. For type checkers only.

A type checker that checks a program against this package reads all that its public modules name, and what is named there. With
protocols in place of classes, aiohttp is not among it, which would be a third of all. Public modules get what needs aiohttp from
`_late`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class Session(Protocol):
    """An `aiohttp.ClientSession`, by what is used of it."""

    @property
    def closed(self) -> bool:
        """Whether it cannot be used any more."""
        ...

    @property
    def connector(self) -> Any:
        """Its pool of connections."""
        ...

    @property
    def request(self) -> Callable[..., Awaitable[Any]]:
        """Its method that sends a request, and returns the answer when the head is here."""
        ...

    async def close(self) -> None:
        """Close its connections."""


class Incoming(Protocol):
    """An answer whose body is still to come."""

    async def some(self) -> bytes:
        """Return what came since the last call, at least one byte; nothing at the end. Raises `HTTPClientError`."""
        ...

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
