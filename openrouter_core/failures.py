"""Failures: errors made of exceptions that nobody foresaw. Knows nothing of where they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.errors import UnexpectedClientError
from openrouter_core.redaction import mentions, shorn

if TYPE_CHECKING:
    from collections.abc import Iterable


def unexpected(message: str, cause: BaseException, secrets: Iterable[str | None] = ()) -> UnexpectedClientError:
    """Return the error of something that should not have happened, without frames that hold the key.

    Its cause is kept unless that shows one of the secrets.
    """
    if any(mentions(secret, cause) for secret in secrets):
        return concealing(message)
    error = UnexpectedClientError(message)
    error.__cause__ = shorn(cause)
    return error


def concealing(message: str) -> UnexpectedClientError:
    """Return the error of an exception that shows the key, and so is not kept."""
    return UnexpectedClientError(f"{message}, which is not shown because it quotes the key")


def passes(error: BaseException) -> bool:
    """Tell whether an exception ends a task or the program, and so is let through wherever it is raised."""
    import asyncio

    return isinstance(error, asyncio.CancelledError | KeyboardInterrupt | SystemExit | GeneratorExit)
