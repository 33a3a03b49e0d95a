"""Pipeline: one call from its arguments to its Result. Nothing but cancellation escapes it.

Knows nothing of aiohttp, cattrs or backoff; it asks the modules that do.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import attrs

from openrouter_core._base.defaults import NO_OPTIONS, limits_of, sizes_of
from openrouter_core._base.failures import NO_ROOM, failed, passes
from openrouter_core._base.redaction import shorn
from openrouter_core._base.redactor import NO_KEY, redactor_of
from openrouter_core._call.calls import Call, late
from openrouter_core._request import requests
from openrouter_core._request.bodies import repeatable
from openrouter_core._response.interpretation import LARGE, body_kind, interpret, interpret_in_turns
from openrouter_core._response.reading import Reading
from openrouter_core._transport.attempts import Attempt
from openrouter_core._transport.exchange import begin
from openrouter_core._transport.pool import pool_of
from openrouter_core.core import DEFAULT_SERVER_URL, OpenRouterCore
from openrouter_core.errors import HTTPClientError, OpenRouterError, RequestTimeoutError, SDKValidationError
from openrouter_core.result import Err, Ok
from openrouter_core.unset import UNSET
from openrouter_core.wire import Request, Response

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from openrouter_core._base.defaults import Limits, NoOptions
    from openrouter_core._call.retries import RetryPlan
    from openrouter_core._transport.alarms import Alarm
    from openrouter_core._transport.decompression import Decompressed
    from openrouter_core._transport.incoming import Incoming
    from openrouter_core._transport.pool import ConnectionPool
    from openrouter_core.operation import Operation
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.result import Result

_WHOLE = ("json", "page")
LAST_WORDS = 1.0
"""Seconds that hooks have for an attempt that was ended from outside: by the deadline, or with its core."""


async def run(
    operation: Operation,
    arguments: dict[str, Any],
    *,
    before: Page[Any, Any] | None = None,
    started: float | None = None,
) -> Result[Any, OpenRouterError]:
    """Return the Result of one call.

    `arguments` are the function's, by name; `before` is the page that this one follows; `started` is when the core's clock saw
    the call's first line, if that is a while ago.
    """
    call: Call | None = None
    try:
        core, options = _checked(arguments)
        call = Call(core, operation, options, requests.declared(operation, arguments), before, started)
        with call.under_way:
            if options.deadline is None:
                return await _attempts(call)
            return await _in_time(call.left, late("deadline", options.deadline), _attempts(call))
    except BaseException as error:  # noqa: BLE001 - nothing escapes: what no one foresaw is an Err as well
        try:
            if passes(error):
                raise
            result = _failed(call, error)
        except (RecursionError, MemoryError):
            return NO_ROOM
    return result if call is None or not call.open_attempt else await _last_words(call, result)


def _checked(arguments: Mapping[str, Any]) -> tuple[OpenRouterCore, RequestOptions | NoOptions]:
    """Return the core and the options, or raise the error of one that is not what it should be."""
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
    """Return the Err that the error of a call is; a clock of the user's may raise even here."""
    failure = failed(error, call.redactor if call else NO_KEY)
    try:
        return call.failed(failure) if call else Err(shorn(failure))
    except Exception:  # noqa: BLE001 - the failure says more
        return Err(shorn(failure))


async def _last_words(call: Call, result: Result[Any, OpenRouterError]) -> Result[Any, OpenRouterError]:
    """Return the Result of an attempt that was ended from outside, after log and hooks saw it: but these cannot hold it up."""
    try:
        async with asyncio.timeout(LAST_WORDS):
            return await _seen(call, result)
    except OpenRouterError as error:
        return _failed(call, error)
    except Exception:  # noqa: BLE001 - their time is over, or something else broke: the Result says more
        return result


async def _in_time(
    limit: float | None,
    error: RequestTimeoutError,
    doing: Coroutine[Any, Any, Result[Any, OpenRouterError]],
) -> Result[Any, OpenRouterError]:
    """Return the Result, or raise the error where it did not come within the limit."""
    timer = asyncio.timeout(limit)
    try:
        async with timer:
            return await doing
    except TimeoutError:
        if not timer.expired():
            raise
    raise error


async def _attempts(call: Call) -> Result[Any, OpenRouterError]:
    """Attempt until there is a Result to return: an Ok, or an Err that another attempt would not or may not mend."""
    server_url, arguments = call.core.server_url or DEFAULT_SERVER_URL, call.arguments
    if call.core.hooks is not None:
        from openrouter_core._call import hook_points

        server_url = await hook_points.initialised(call.core, server_url)
        arguments = await hook_points.before_create_request(call.core, call.operation, arguments)
    built = requests.build(call.core, call.operation, arguments, call.options, server_url)
    plan: RetryPlan | None = None
    made = 0
    while True:
        made += 1
        result = await _attempt(call, built)
        if isinstance(result, Ok):
            return result
        plan = plan or _plan(call, result.error)
        wait = plan.wait(result.error, made, call.elapsed) if plan else None
        if wait is None or not repeatable(built.body):
            return result
        if call.debug_log:
            call.debug_log.waiting(call.operation.name, wait, result.error)
        await call.clock.sleep(wait)


def _plan(call: Call, error: OpenRouterError) -> RetryPlan | None:
    """Return the plan of further attempts; None where what plans them cannot be loaded, of which the error then has a note."""
    try:
        from openrouter_core._call.retries import RetryPlan
        from openrouter_core.retry_options import RetryConfig
    except Exception as cause:  # noqa: BLE001 - no dependency, no descriptor left: the error at hand says more
        error.add_note(f"It was not tried again, for the retries cannot be loaded: {type(cause).__name__}: {cause}")
        return None
    config = call.options.retries or call.core.retry_config or RetryConfig()
    codes = call.options.retry_codes
    if not call.operation.retries_connections:
        config = attrs.evolve(config, retry_connection_errors=False)
    return RetryPlan(config, call.operation.retry_codes if codes is None else codes, call.options.deadline)


async def _attempt(call: Call, built: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one attempt, hooks included."""
    core, operation, number = call.core, call.operation, call.attempts + 1
    call.incoming = call.response = None
    if "Authorization" in built.headers:
        request, call.redactor = built, redactor_of(built.headers, core.api_key)
    else:
        from openrouter_core._call.authorization import authorized

        request, call.redactor = await authorized(core, operation, built)
    call.request = request
    if core.hooks is not None:
        from openrouter_core._call import hook_points

        call.request = request = await hook_points.before_request(core, operation, request, number)
        call.redactor = redactor_of(request.headers)
    if call.debug_log:
        call.debug_log.sending(request, number, call.redactor)
    call.check()
    call.open_attempt = number
    limit = _timeouts(call).first_event if operation.kind == "stream" else None
    exchanged = _exchanged(call, request)
    try:
        result = await (exchanged if limit is None else _in_time(limit, late("first_event", limit), exchanged))
    except HTTPClientError as error:
        result = call.failed(error)
    if core.hooks is None and call.debug_log is None:
        call.open_attempt = 0
        return result
    return await _seen(call, result)


async def _seen(call: Call, result: Result[Any, OpenRouterError]) -> Result[Any, OpenRouterError]:
    """Return the Result of an attempt after log and hooks saw it."""
    core, operation, number, call.open_attempt = call.core, call.operation, call.open_attempt, 0
    if call.debug_log:
        call.debug_log.received(operation.name, result)
    if core.hooks is None or call.request is None:
        return result
    from openrouter_core._call import hook_points

    if isinstance(result, Ok):
        value = await hook_points.after_success(core, operation, call.request, call.response, result.value, number)
        return Ok(value, meta=result.meta)
    error = await hook_points.after_error(core, operation, call.request, call.response, result.error, number)
    return result if error is result.error else call.failed(error)


async def _exchanged(call: Call, request: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one exchange with the server: as soon as a stream or a file has begun, else when all is read.

    Raises `HTTPClientError` where there is no answer, or not a whole one.
    """
    limits = _timeouts(call)
    attempt = Attempt(call.redactor, connect=limits.connect, total=limits.total, resend=call.operation.retries_connections)
    call.begins(attempt)
    alarm: Alarm | None = None
    incoming: Incoming | None = None
    try:
        pool = await pool_of(call.core)
        alarm = _alarm(call, pool, attempt)
        incoming = await begin(pool, request, call.options.fetch_options, attempt)
        return await _answered(call, incoming)
    except BaseException as error:
        if incoming is not None:
            incoming.close()
        if not (isinstance(error, asyncio.CancelledError) and call.under_way.took_too_long()):
            raise
    finally:
        if alarm is not None:
            alarm.clear(call.under_way)
    raise RequestTimeoutError("no whole answer in time", phase="total")


def _alarm(call: Call, pool: ConnectionPool, attempt: Attempt) -> Alarm | None:
    """Have an attempt that ends with its answer ended in time. Streams and files, which are read later, leave that to aiohttp."""
    alarm, total = pool.alarm, attempt.total
    if alarm is None or total is None or call.operation.kind not in _WHOLE or "timeout" in call.options.fetch_options:
        return None
    attempt.total = None
    alarm.set(call.under_way, total)
    return alarm


async def _answered(call: Call, incoming: Incoming) -> Result[Any, OpenRouterError]:
    """Return the Result of an answer whose head is here."""
    incoming.headers = call.redactor.headers(incoming.headers)  # servers echo what they were sent
    call.incoming = incoming
    now = call.clock.now()
    kind = body_kind(call.operation, incoming.status_code, incoming.headers)
    source = _source(call, incoming, kind)
    body = await source.read(sizes_of(call.core).answer) if kind == "whole" else b""
    call.response = Response(status_code=incoming.status_code, headers=incoming.headers, body=body, url=incoming.url)
    if kind == "whole":
        return await _interpreted(call, call.response, now)
    incoming.owner = call.core
    return await _streaming(call, source, now) if kind == "stream" else _binary(call, source)


def _reading(call: Call, now: float) -> Reading:
    """Return what the answer is read with; `now` is when its head came."""
    return Reading(call.operation, call.meta(), validation=call.validation, redactor=call.redactor, now=now)


async def _interpreted(call: Call, response: Response, now: float) -> Result[Any, OpenRouterError]:
    """Return the Result of an answer that is all here."""
    reading = _reading(call, now)
    small = len(response.body) < LARGE
    result = interpret(response, reading) if small else await interpret_in_turns(response, reading)
    if call.operation.paging is None or not isinstance(result, Ok):
        return result
    from openrouter_core.paging import page_of

    return Ok(page_of(call.operation, call.arguments, result.value, call.before), meta=result.meta)


async def _streaming(call: Call, source: Incoming | Decompressed, now: float) -> Result[Any, OpenRouterError]:
    """Return the Result of a stream: its first event decides."""
    from openrouter_core.streams import EventStream, Terms, opened

    terms = Terms(
        reading=_reading(call, now),
        idle=_timeouts(call).idle,
        deadline=call.left,
        largest_event=sizes_of(call.core).event,
    )
    return await opened(EventStream(terms, source))


def _binary(call: Call, source: Incoming | Decompressed) -> Result[Any, OpenRouterError]:
    """Return the Result of a file whose body is still to come."""
    from openrouter_core.binary import BinaryResponse

    meta = call.meta()
    return Ok(BinaryResponse(source, meta, call.left), meta=meta)


def _source(call: Call, incoming: Incoming, kind: str) -> Incoming | Decompressed:
    """Return what the body is read from; whoever has `auto_decompress` among their `fetch_options` gets what comes of that."""
    if "Content-Encoding" not in incoming.headers or "auto_decompress" in call.options.fetch_options:
        return incoming
    from openrouter_core._transport.decompression import decompressed

    failed = not 200 <= incoming.status_code < 300  # noqa: PLR2004 - HTTP's success statuses
    return decompressed(incoming, incoming.headers, kind, failed=failed)


def _timeouts(call: Call) -> Limits:
    """Return the limits of an attempt: the call's, else the core's, else the default ones."""
    timeout = call.options.timeout if call.options.timeout is not UNSET else call.core.timeout
    return limits_of(timeout, stream=call.operation.kind == "stream")
