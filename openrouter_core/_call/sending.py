"""Sending: one attempt of a call, from its request to its Result, with hooks and log around it.

Knows nothing of other attempts. It raises what ends the call: cancellation, a closed core, what a hook raised.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from openrouter_core._base.defaults import limits_of, sizes_of
from openrouter_core._base.redactor import redactor_of
from openrouter_core._call.calls import in_time, late
from openrouter_core._response.interpretation import LARGE, body_kind, interpret, interpret_in_turns
from openrouter_core._response.reading import Reading
from openrouter_core._transport.attempts import Attempt
from openrouter_core._transport.exchange import begin
from openrouter_core._transport.pool import pool_of
from openrouter_core.errors import HTTPClientError, OpenRouterError, RequestTimeoutError
from openrouter_core.result import Ok
from openrouter_core.unset import UNSET
from openrouter_core.wire import Request, Response

if TYPE_CHECKING:
    from openrouter_core._base.defaults import AttemptLimits
    from openrouter_core._call.calls import Call
    from openrouter_core._transport.alarms import Alarm
    from openrouter_core._transport.decompression import Decompressed
    from openrouter_core._transport.incoming import Incoming
    from openrouter_core._transport.pool import ConnectionPool
    from openrouter_core.result import Result

_WHOLE = ("json", "page")
"""Kinds of operations whose attempt ends with the answer."""


async def attempted(call: Call, built: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one attempt, hooks included."""
    operation, number = call.operation, call.attempts + 1
    call.incoming = call.response = None
    if "Authorization" in built.headers:
        request, call.redactor = built, redactor_of(built.headers, call.api_key)
    else:
        from openrouter_core._call.authorization import authorized

        request, call.redactor = await authorized(call.api_key, operation, built)
    call.request = request
    if call.has_hooks:
        from openrouter_core._call import hook_points

        call.request = request = await hook_points.before_request(call, request, number)
        call.redactor = redactor_of(request.headers, call.api_key)
    if call.debug_log:
        call.debug_log.sending(request, number, call.redactor)
    call.check()
    call.open_attempt = number
    limit = _timeouts(call).first_event if operation.kind == "stream" else None
    exchanged = _exchanged(call, request)
    try:
        result = await (exchanged if limit is None else in_time(limit, partial(late, "first_event", limit), exchanged))
    except HTTPClientError as error:
        result = call.failed(error)
    if not call.has_hooks and call.debug_log is None:
        call.open_attempt = 0
        return result
    return await seen(call, result)


async def seen(call: Call, result: Result[Any, OpenRouterError]) -> Result[Any, OpenRouterError]:
    """Return the Result of an attempt after log and hooks saw it."""
    number, call.open_attempt = call.open_attempt, 0
    if call.debug_log:
        call.debug_log.received(call.operation.name, result)
    if not call.has_hooks or call.request is None:
        return result
    from openrouter_core._call import hook_points

    if isinstance(result, Ok):
        value = await hook_points.after_success(call, call.request, result.value, number)
        return Ok(value, meta=result.meta)
    error = await hook_points.after_error(call, call.request, result.error, number)
    return result if error is result.error else call.failed(error)


async def _exchanged(call: Call, request: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one exchange with the server: as soon as a stream or a file has begun, else when all is read.

    Raises `HTTPClientError` if there is no answer, or not a whole one.
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
        return await _answered(call, incoming, alarm)
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
    """Set the alarm for an attempt that ends with its answer. Streams and files are read later: aiohttp counts their time."""
    alarm, total = pool.alarm, attempt.total
    if alarm is None or total is None or call.operation.kind not in _WHOLE or "timeout" in call.options.fetch_options:
        return None
    attempt.total = None
    alarm.set(call.under_way, total)
    return alarm


async def _answered(call: Call, incoming: Incoming, alarm: Alarm | None) -> Result[Any, OpenRouterError]:
    """Return the Result of an answer whose head is here."""
    incoming.headers = call.redactor.headers(incoming.headers)  # servers echo what they were sent
    call.incoming = incoming
    now = call.clock.now()
    kind = body_kind(call.operation, incoming.status_code, incoming.headers)
    source = _source(call, incoming, kind)
    body = await source.read(sizes_of(call.core).answer) if kind == "whole" else b""
    if alarm is not None:
        alarm.clear(call.under_way)  # the answer is here: it must not be lost because decoding takes long
    call.response = Response(status_code=incoming.status_code, headers=incoming.headers, body=body, url=incoming.url)
    if kind == "whole":
        return await _interpreted(call, call.response, now)
    incoming.owner = call.core
    return await _streaming(call, source, now) if kind == "stream" else _binary(call, source)


def _reading(call: Call, now: float) -> Reading:
    """Return the context in which the answer is read; `now` is when its head came."""
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
    """Return what the body is read from. `auto_decompress` among the `fetch_options` leaves decompression to aiohttp."""
    if "Content-Encoding" not in incoming.headers or "auto_decompress" in call.options.fetch_options:
        return incoming
    from openrouter_core._transport.decompression import decompressed

    failed = not 200 <= incoming.status_code < 300  # noqa: PLR2004 - HTTP's success statuses
    return decompressed(incoming, incoming.headers, kind, failed=failed)


def _timeouts(call: Call) -> AttemptLimits:
    """Return the limits of an attempt: the call's, else the core's, else the default ones."""
    timeout = call.options.timeout if call.options.timeout is not UNSET else call.core.timeout
    return limits_of(timeout, stream=call.operation.kind == "stream")
