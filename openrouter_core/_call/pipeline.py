"""Pipeline: one call from its arguments to its Result. Nothing but cancellation escapes it.

Knows nothing of aiohttp, cattrs or backoff; it asks the modules that do.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import attrs

from openrouter_core._base.defaults import NO_OPTIONS
from openrouter_core._base.failures import NO_ROOM, err_of, failed, passes
from openrouter_core._base.redaction import shorn
from openrouter_core._base.redactor import NO_KEY
from openrouter_core._call.calls import Call, in_time
from openrouter_core._call.lifecycle import Lifecycle, is_watched
from openrouter_core._call.sending import attempted, seen
from openrouter_core._request import requests
from openrouter_core._request.bodies import repeatable
from openrouter_core.core import DEFAULT_SERVER_URL, OpenRouterCore
from openrouter_core.errors import OpenRouterError, SDKValidationError
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from openrouter_core._base.defaults import NoOptions
    from openrouter_core._call.retries import RetryPlan
    from openrouter_core.operation import Operation
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.result import Result
    from openrouter_core.wire import Request

LAST_WORDS = 1.0
"""Seconds that hooks have for an attempt that was ended from outside: by the deadline, or with its core."""


async def run(
    operation: Operation,
    arguments: dict[str, Any],
    *,
    before: Page[Any, Any] | None = None,
    started: float | None = None,
) -> Result[Any, OpenRouterError]:
    """Return the Result of one call, and report its start and end to those who want to know.

    `arguments` are the function's, by name. `before` is the page that this one follows. `started` is the time of the call's first
    line, by the core's clock, if that was a while ago.
    """
    life: Lifecycle | None = None
    result: Result[Any, OpenRouterError]
    try:
        try:
            arguments = requests.declared(operation, arguments)
            if is_watched(arguments.get("core")):
                life = Lifecycle(operation, arguments, started)
                life.start()
            result = await _called(operation, arguments, before, started, life)
        except BaseException as error:  # noqa: BLE001 - nothing escapes
            result = err_of(error)
    except (RecursionError, MemoryError):
        result = NO_ROOM
    except BaseException:
        if life is not None:
            life.cancelled()
        raise
    if life is not None:
        life.returned(result)
    return result


async def _called(
    operation: Operation,
    arguments: dict[str, Any],
    before: Page[Any, Any] | None,
    started: float | None,
    life: Lifecycle | None,
) -> Result[Any, OpenRouterError]:
    """Return the Result of one call."""
    call: Call | None = None
    try:
        core, options = _checked(arguments)
        call = Call(core, operation, options, arguments, before, started, life)
        with call.under_way:
            if options.deadline is None:
                return await _attempts(call)
            return await in_time(call.left, call.too_late, _attempts(call))
    except BaseException as error:  # noqa: BLE001 - nothing escapes: what nobody foresaw is an Err as well
        try:
            if passes(error):
                raise
            result = _failed(call, error)
        except (RecursionError, MemoryError):
            return NO_ROOM
    return result if call is None or not call.open_attempt else await _last_words(call, result)


def _checked(arguments: Mapping[str, Any]) -> tuple[OpenRouterCore, RequestOptions | NoOptions]:
    """Return the core and the options, or raise an error if one is not of its class."""
    core, options = arguments.get("core"), arguments.get("options")
    if not isinstance(core, OpenRouterCore):
        raise SDKValidationError(f"core must be an OpenRouterCore; got {type(core).__name__}", argument="core")
    if options is None:
        return core, NO_OPTIONS
    from openrouter_core.options import RequestOptions

    if not isinstance(options, RequestOptions):
        message = f"options must be RequestOptions or None; got {type(options).__name__}"
        raise SDKValidationError(message, argument="options")
    return core, options


def _failed(call: Call | None, error: BaseException) -> Err[OpenRouterError]:
    """Turn an exception into the call's Err. Even here, a clock that a user passed may raise."""
    failure = failed(error, call.redactor if call else NO_KEY)
    try:
        return call.failed(failure) if call else Err(shorn(failure))
    except Exception:  # noqa: BLE001 - the failure says more
        return Err(shorn(failure))


async def _last_words(call: Call, result: Result[Any, OpenRouterError]) -> Result[Any, OpenRouterError]:
    """Let log and hooks see an attempt that was ended from outside, and return its Result. They cannot hold it up."""
    try:
        async with asyncio.timeout(LAST_WORDS):
            return await seen(call, result)
    except OpenRouterError as error:
        return _failed(call, error)
    except Exception:  # noqa: BLE001 - their time is over, or something else broke; the Result says more
        return result


async def _attempts(call: Call) -> Result[Any, OpenRouterError]:
    """Make attempts until one is Ok, or fails in a way that another attempt cannot or must not mend."""
    server_url, arguments = call.core.server_url or DEFAULT_SERVER_URL, call.arguments
    if call.has_hooks:
        from openrouter_core._call import hook_points

        server_url = await hook_points.initialised(call.core, server_url)
        arguments = await hook_points.before_create_request(call)
    built = requests.build(call.core, call.operation, arguments, call.options, server_url)
    attempt: Callable[[Call, Request], Awaitable[Result[Any, OpenRouterError]]] = attempted
    may_retry: Callable[[], bool] | None = None
    if call.core.limits is not None:
        from openrouter_core._call.limited import limited

        attempt, may_retry = limited(call)
    plan: RetryPlan | None = None
    made = 0
    while True:
        made += 1
        result = await attempt(call, built)
        if isinstance(result, Ok):
            return result
        plan = plan or _plan(call, result.error)
        wait = plan.wait(result.error, made, call.elapsed) if plan else None
        if wait is None or not repeatable(built.body) or (may_retry is not None and not may_retry()):
            return result
        if call.debug_log:
            call.debug_log.waiting(call.operation.name, wait, result.error)
        await call.clock.sleep(wait)


def _plan(call: Call, error: OpenRouterError) -> RetryPlan | None:
    """Return the plan of further attempts; None if its modules cannot be loaded, which a note on the error then says."""
    try:
        from openrouter_core._call.retries import RetryPlan
        from openrouter_core.retry_options import RetryConfig
    except Exception as cause:  # noqa: BLE001 - no dependency, no descriptor left: the error at hand says more
        error.add_note(f"It was not tried again, because the retries cannot be loaded: {type(cause).__name__}: {cause}")
        return None
    config = call.options.retries or call.core.retry_config or RetryConfig()
    codes = call.options.retry_codes
    if not call.operation.retries_connections:
        config = attrs.evolve(config, retry_connection_errors=False)
    return RetryPlan(config, call.operation.retry_codes if codes is None else codes, call.options.deadline)
