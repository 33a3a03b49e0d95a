"""Limited: an attempt within the limits of its core. Knows when a slot is wanted and given back, not how slots are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core._call.sending import attempted
from openrouter_core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core._call.calls import Call
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.result import Result
    from openrouter_core.wire import Request

    Attempted = Callable[[Call, Request], Awaitable[Result[Any, OpenRouterError]]]

_READ_LATER = ("stream", "binary")
"""Kinds of operations whose answer is still under way after the attempt."""


def limited(call: Call) -> tuple[Attempted, Callable[[], bool]]:
    """Return what makes an attempt of the call, and what says whether another may be made."""
    limiter = call.core.state.limiter(call.core)
    limiter.begin()
    asked = call.arguments.get("model")
    model = asked if isinstance(asked, str) else ""

    async def attempt(call: Call, built: Request) -> Result[Any, OpenRouterError]:
        call.waits = True
        try:
            await limiter.enter(model, call.left)
        except TimeoutError:
            raise call.too_late() from None
        call.waits = is_kept = False
        try:
            result = await attempted(call, built)
            if isinstance(result, Ok) and call.operation.kind in _READ_LATER and call.life is not None:
                call.life.slot, is_kept = limiter.leave, True
        finally:
            if not is_kept:
                limiter.leave()
        if not isinstance(result, Ok):
            limiter.cool(result.error, model)
        return result

    return attempt, limiter.may_retry
