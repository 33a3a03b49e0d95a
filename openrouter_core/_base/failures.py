"""Failures: errors made of exceptions that nobody foresaw, such as those of users' functions. Does not know their origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core._base.redaction import shorn
from openrouter_core._base.redactor import NO_KEY
from openrouter_core.errors import OpenRouterError, UnexpectedClientError
from openrouter_core.result import Err

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from openrouter_core._base.redactor import Redactor


NO_ROOM = Err(UnexpectedClientError("the call failed: there are no frames left below the recursion limit, or no memory"))
"""The Result of a call that has no room to make one."""


def unexpected(message: str, cause: BaseException, *redactors: Redactor) -> UnexpectedClientError:
    """Return the error of something that should not have happened, without frames that hold the key.

    Its cause is kept unless that shows a key.
    """
    if any(redactor.is_in(cause) for redactor in redactors):
        return concealing(message)
    error = UnexpectedClientError(message)
    error.__cause__ = shorn(cause)
    return error


def concealing(message: str) -> UnexpectedClientError:
    """Return the error of an exception that shows the key, and so is not kept."""
    return UnexpectedClientError(f"{message}, which is not shown because it quotes the key")


def err_of(error: BaseException) -> Err[OpenRouterError]:
    """Return the Err of a call that ended before the pipeline had it. Raise an exception that ends the task."""
    if passes(error):
        raise error
    try:
        failure = shorn(failed(error))
        return Err(failure, meta=failure.meta)
    except (RecursionError, MemoryError):
        return NO_ROOM


def failed(error: BaseException, redactor: Redactor = NO_KEY) -> OpenRouterError:
    """Return the error of a call that raised an exception."""
    if isinstance(error, OpenRouterError):
        return error
    if isinstance(error, ImportError):
        return _not_imported(error)
    return unexpected(f"the call failed: {type(error).__name__}", error, redactor)


async def called(
    function: Callable[..., Any], arguments: Sequence[Any], failure: Callable[[BaseException], OpenRouterError]
) -> Any:
    """Return what a user's function returns, sync or async. Turn what it raises into the failure."""
    try:
        answer = function(*arguments)
        return await answer if hasattr(answer, "__await__") else answer
    except BaseException as error:
        if passes(error):
            raise
        made = failure(error)
    raise made  # outside of the handler: its own context would take the place of the cause


def _not_imported(error: ImportError) -> UnexpectedClientError:
    """Return the error of a module that cannot be imported: it says which, and what to do about it."""
    name = str(error.name or "a module")
    ours = name.partition(".")[0] in {"openrouter_core", "openrouter_funcs"}
    what = (
        "openrouter-functional again, or include all of its modules where a program is bundled"
        if ours
        else "it, or install it again"
    )
    failure = UnexpectedClientError(f"{name} cannot be imported: {error}; install {what}")
    failure.__cause__ = shorn(error)
    return failure


def passes(error: BaseException) -> bool:
    """Return whether an exception ends a task or the program, and so must pass."""
    if isinstance(error, KeyboardInterrupt | SystemExit | GeneratorExit):
        return True  # the last one also when the program ends, where nothing can be imported any more
    import asyncio

    return isinstance(error, asyncio.CancelledError)
