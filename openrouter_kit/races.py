"""Races: one of several calls will do: one after the other (`first_ok`), or overlapping (`hedged`).

Each call is a function that begins it, such as ``lambda: chat_send(core, model="a/b", ...)``, because a call that is not needed
is not begun. The next one is begun only where the error of the one before says that it was not the request's fault (`retryable`).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar, overload

from openrouter_core import Err, Ok, OpenRouterError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from typing import TypeAlias

    from openrouter_core import Result

    T = TypeVar("T")
    U = TypeVar("U")
    E = TypeVar("E")
    F = TypeVar("F")
    Begin: TypeAlias = Callable[[], Awaitable[Result[T, E]]]


class AllFailedError(OpenRouterError):
    """None of the calls succeeded. `errors` has what went wrong with each that was made, in their order."""

    def __init__(self, errors: Sequence[Any] = ()) -> None:
        self.errors: tuple[Any, ...] = tuple(errors)
        super().__init__(f"all {len(self.errors)} calls failed: {'; '.join(map(str, self.errors))}")

    @property
    def retryable(self) -> bool:
        """Whether one of them may succeed later."""
        return any(_may_go_on(error) for error in self.errors)

    def __reduce__(self) -> Any:
        return AllFailedError, (self.errors,), self.__dict__


@overload
async def first_ok(first: Begin[T, E], second: Begin[U, F], /) -> Result[T | U, E | F | AllFailedError]: ...
@overload
async def first_ok(*calls: Begin[T, E]) -> Result[T, E | AllFailedError]: ...
async def first_ok(*calls: Begin[Any, Any]) -> Result[Any, Any]:
    """Return the Ok of the first call that succeeds; one is begun when the one before failed.

    An error that the next call would meet as well, such as a bad request, is returned as it is.
    """
    errors: list[Any] = []
    for begin in calls:
        result = await begin()
        if isinstance(result, Ok) or not _may_go_on(result.error):
            return result
        errors.append(result.error)
    return _all_failed(errors)


@overload
async def hedged(first: Begin[T, E], second: Begin[U, F], /, *, after: float) -> Result[T | U, E | F | AllFailedError]: ...
@overload
async def hedged(*calls: Begin[T, E], after: float) -> Result[T, E | AllFailedError]: ...
async def hedged(*calls: Begin[Any, Any], after: float) -> Result[Any, Any]:
    """Return the Ok of the call that succeeds first; the next one is begun when the one before took `after` seconds, or failed.

    The others are cancelled, which closes their connections. Of calls that stream, the one whose first event comes first wins.
    """
    waiting, errors = list(calls), list[Any]()
    tasks: dict[asyncio.Task[Result[Any, Any]], None] = {}
    try:
        while waiting or tasks:
            if waiting:
                tasks[asyncio.ensure_future(_begun(waiting.pop(0)))] = None
            limit = after if waiting else None
            done, _ = await asyncio.wait(tasks, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in tasks if task in done]:
                result: Result[Any, Any] = task.result()
                if isinstance(result, Ok) or not _may_go_on(result.error):
                    del tasks[task]
                    return result
                del tasks[task]
                errors.append(result.error)
    finally:
        await _ended(list(tasks))
    return _all_failed(errors)


async def _begun(begin: Begin[Any, Any]) -> Result[Any, Any]:
    return await begin()


async def _ended(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """Cancel calls that are not wanted any more, and close what they have brought by now."""
    for task in tasks:
        task.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(result, Ok) and hasattr(result.value, "aclose"):
            await result.value.aclose()


def _may_go_on(error: object) -> bool:
    return getattr(error, "retryable", False) is True


def _all_failed(errors: list[Any]) -> Err[AllFailedError]:
    error = AllFailedError(errors)
    if errors:
        error.meta = errors[-1].meta
    return Err(error, meta=error.meta)
