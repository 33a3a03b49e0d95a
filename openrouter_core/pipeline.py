"""Pipeline: one call from its arguments to its Result. Nothing but cancellation escapes it.

Knows nothing of aiohttp, cattrs or backoff; it asks the modules that do.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal

import attrs

from openrouter_core import encoding, requests
from openrouter_core.answers import LARGE, body_kind, interpret, interpret_in_turns
from openrouter_core.bodies import repeatable
from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_core.core import DEFAULT_SERVER_URL, OpenRouterCore
from openrouter_core.defaults import LIMITS, NO_LIMITS, NO_OPTIONS, STREAM_LIMITS, Limits, sizes_of
from openrouter_core.errors import (
    HTTPClientError,
    OpenRouterError,
    RequestTimeoutError,
    SDKValidationError,
)
from openrouter_core.redaction import headers_without, public_url, secret_of, shorn, without
from openrouter_core.result import Err, Meta, Ok
from openrouter_core.transport import Sent, begin, pool_of
from openrouter_core.unset import UNSET
from openrouter_core.wire import Request, Response

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from openrouter_core.decompression import Decompressed
    from openrouter_core.defaults import NoOptions
    from openrouter_core.journal import Journal
    from openrouter_core.operation import Operation
    from openrouter_core.options import RequestOptions, Timeouts, Validation
    from openrouter_core.paging import Page
    from openrouter_core.result import Result
    from openrouter_core.transport import Incoming


class Call:
    """One call under way: what it was given, and what happened so far."""

    def __init__(
        self,
        core: OpenRouterCore,
        operation: Operation,
        options: RequestOptions | NoOptions,
        arguments: Mapping[str, Any],
        before: Page[Any, Any] | None,
    ) -> None:
        """Start the call's time; `before` is the page that this one follows."""
        self.core = core
        self.operation = operation
        self.options = options
        self.arguments = arguments
        self.before = before
        self.validation: Validation = options.validation or core.validation
        self.journal = _journal_of(core)
        self.clock = core.clock or SYSTEM_CLOCK
        self.started = self.clock.monotonic()
        self.attempts = 0
        self.request: Request | None = None
        self.incoming: Incoming | None = None
        """The last answer's head, its headers without the key."""
        self.response: Response | None = None
        """The last answer, once it is all here or its body is handed on."""
        self.secret: str | None = None

    @property
    def elapsed(self) -> float:
        """Seconds since the call's start."""
        return self.clock.monotonic() - self.started

    def meta(self) -> Meta:
        """Return what happened so far, as Results carry it."""
        incoming = self.incoming
        last = incoming or self.request
        return Meta(
            incoming.status_code if incoming else None,
            incoming.headers if incoming else {},
            self.attempts,
            self.elapsed,
            self.operation.method,
            without(self.secret, public_url(last.url)) if last else "",
        )

    def failed(self, error: OpenRouterError) -> Err[OpenRouterError]:
        """Return the Err of an error of ours: with the call's meta, without frames, which hold the key."""
        error.meta = self.meta()
        shorn(error)
        return Err(error, meta=error.meta)


async def run(
    operation: Operation, arguments: dict[str, Any], *, before: Page[Any, Any] | None = None
) -> Result[Any, OpenRouterError]:
    """Return the Result of one call. `arguments` are the function's, by name; `before` is the page that this one follows."""
    core, options = arguments.get("core"), arguments.get("options")
    if not isinstance(core, OpenRouterCore):
        return Err(SDKValidationError(f"core must be an OpenRouterCore; got {type(core).__name__}", argument="core"))
    if options is not None:
        from openrouter_core.options import RequestOptions

        if not isinstance(options, RequestOptions):
            message = f"options must be RequestOptions or None; got {type(options).__name__}"
            return Err(SDKValidationError(message, argument="options"))
    call: Call | None = None
    try:
        call = Call(core, operation, options or NO_OPTIONS, arguments, before)
        if call.options.deadline is None:
            return await _attempts(call)
        return await _in_time(call, call.options.deadline, "deadline", _attempts(call))
    except Exception as error:  # noqa: BLE001 - nothing escapes: what no one foresaw is an Err as well
        return _failed(call, error)


def _failed(call: Call | None, error: Exception) -> Err[OpenRouterError]:
    """Return the Err that the error of a call is; a clock of the user's may raise even here."""
    if isinstance(error, OpenRouterError):
        failure = error
    else:
        from openrouter_core.failures import unexpected

        failure = unexpected(f"the call failed: {type(error).__name__}", error, (call.secret if call else None,))
    try:
        return call.failed(failure) if call else Err(failure)
    except Exception:  # noqa: BLE001 - the failure says more
        return Err(failure)


def _journal_of(core: OpenRouterCore) -> Journal | None:
    if core.debug_logger is None and not core.debug:
        return None
    from openrouter_core.journal import journal_of

    return journal_of(core)


async def _in_time(
    call: Call,
    limit: float,
    phase: Literal["deadline", "first_event"],
    doing: Coroutine[Any, Any, Result[Any, OpenRouterError]],
) -> Result[Any, OpenRouterError]:
    """Return the Result, or the Err of the limit of time that it did not keep."""
    timer = asyncio.timeout(limit)
    try:
        async with timer:
            return await doing
    except TimeoutError:
        if not timer.expired():
            raise
    missing = "Result within the deadline of" if phase == "deadline" else "event within"
    return call.failed(RequestTimeoutError(f"no {missing} {limit} seconds", phase=phase))


async def _attempts(call: Call) -> Result[Any, OpenRouterError]:
    """Attempt until there is a Result to return: an Ok, or an Err that another attempt would not or may not mend."""
    server_url, arguments = call.core.server_url or DEFAULT_SERVER_URL, call.arguments
    if call.core.hooks is not None:
        from openrouter_core import hooked

        server_url = await hooked.initialised(call.core, server_url)
        arguments = await hooked.before_create_request(call.core, call.operation, arguments)
    built = requests.build(call.core, call.operation, arguments, call.options, server_url)
    plan = None
    while True:
        result = await _attempt(call, built)
        if isinstance(result, Ok):
            return result
        if plan is None:
            from openrouter_core.retries import RetryPlan
            from openrouter_core.retry_options import RetryConfig

            config = call.options.retries or call.core.retry_config or RetryConfig()
            codes = call.options.retry_codes
            if not call.operation.retries_connections:
                config = attrs.evolve(config, retry_connection_errors=False)
            plan = RetryPlan(config, call.operation.retry_codes if codes is None else codes, call.options.deadline)
        wait = plan.wait(result.error, call.attempts, call.elapsed)
        if wait is None or not repeatable(built.body):
            return result
        if call.journal:
            call.journal.waiting(call.operation.name, wait, result.error)
        await call.clock.sleep(wait)


async def _attempt(call: Call, built: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one attempt, hooks included."""
    core, operation, number = call.core, call.operation, call.attempts + 1
    call.incoming = call.response = None
    call.request = request = built if "Authorization" in built.headers else await _authorized(call, built)
    call.secret = secret_of(request.headers)
    if core.hooks is not None:
        from openrouter_core import hooked

        call.request = request = await hooked.before_request(core, operation, request, number)
        call.secret = secret_of(request.headers)
    if call.journal:
        call.journal.sending(request, number)
    limit = _timeouts(call).first_event if operation.kind == "stream" else None
    exchanged = _exchanged(call, request)
    result = await (exchanged if limit is None else _in_time(call, limit, "first_event", exchanged))
    if call.journal:
        call.journal.received(call.operation.name, result)
    return result if core.hooks is None else await _after(call, request, result, number)


async def _after(call: Call, request: Request, result: Result[Any, OpenRouterError], number: int) -> Result[Any, OpenRouterError]:
    """Return the Result of an attempt after the hooks that see it."""
    from openrouter_core import hooked

    core, operation = call.core, call.operation
    if isinstance(result, Ok):
        return Ok(await hooked.after_success(core, operation, request, call.response, result.value, number), meta=result.meta)
    error = await hooked.after_error(core, operation, request, call.response, result.error, number)
    return result if error is result.error else call.failed(error)


async def _exchanged(call: Call, request: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one exchange with the server: as soon as a stream or a file has begun, else when all is read."""
    sent = Sent(resend=call.operation.retries_connections)
    try:
        try:
            pool = await pool_of(call.core)
            incoming = await begin(pool, request, _timeouts(call), call.options.fetch_options, sent)
            incoming.headers = headers_without(call.secret, incoming.headers)  # servers echo what they were sent
            call.incoming = incoming
        finally:  # an attempt that the deadline ends counts as well
            call.attempts += max(sent.requests, 1)
        now = call.clock.now()
        kind = body_kind(call.operation, incoming.status_code, incoming.headers)
        source = _source(call, incoming, kind)
        body = await source.read(sizes_of(call.core).answer) if kind == "whole" else b""
    except HTTPClientError as error:
        return call.failed(error)
    call.response = Response(status_code=incoming.status_code, headers=incoming.headers, body=body, url=incoming.url)
    if kind == "whole":
        return await _interpreted(call, call.response, now)
    incoming.owner = call.core
    return await _streaming(call, source, now) if kind == "stream" else _binary(call, source)


async def _interpreted(call: Call, response: Response, now: float) -> Result[Any, OpenRouterError]:
    """Return the Result of an answer that is all here."""
    operation, meta, validation, secret = call.operation, call.meta(), call.validation, call.secret
    if len(response.body) < LARGE:
        result = interpret(operation, response, meta, validation=validation, secret=secret, now=now)
    else:
        result = await interpret_in_turns(operation, response, meta, validation=validation, secret=secret, now=now)
    if operation.paging is None or not isinstance(result, Ok):
        return result
    from openrouter_core.paging import page_of

    return Ok(page_of(operation, call.arguments, result.value, call.before), meta=result.meta)


async def _streaming(call: Call, source: Incoming | Decompressed, now: float) -> Result[Any, OpenRouterError]:
    """Return the Result of a stream: its first event decides."""
    from openrouter_core.streams import EventStream, Terms, opened

    terms = Terms(
        operation=call.operation,
        validation=call.validation,
        secret=call.secret,
        now=now,
        idle=_timeouts(call).idle,
        deadline=_left(call),
    )
    try:
        return await opened(EventStream(terms, source, call.meta()))
    except HTTPClientError as error:
        return call.failed(error)


def _binary(call: Call, source: Incoming | Decompressed) -> Result[Any, OpenRouterError]:
    """Return the Result of a file whose body is still to come."""
    from openrouter_core.binary import BinaryResponse

    meta = call.meta()
    return Ok(BinaryResponse(source, meta, _left(call)), meta=meta)


def _source(call: Call, incoming: Incoming, kind: str) -> Incoming | Decompressed:
    """Return what the body is read from; whoever has `auto_decompress` among their `fetch_options` gets what comes of that."""
    if "Content-Encoding" not in incoming.headers or "auto_decompress" in call.options.fetch_options:
        return incoming
    from openrouter_core.decompression import decompressed

    failed = not 200 <= incoming.status_code < 300  # noqa: PLR2004 - HTTP's success statuses
    return decompressed(incoming, incoming.headers, kind, failed=failed)


def _left(call: Call) -> float | None:
    """Return the seconds that are left of the call's deadline."""
    return None if call.options.deadline is None else call.options.deadline - call.elapsed


async def _authorized(call: Call, request: Request) -> Request:
    """Return the request with its key, where the caller gave none in whatever case; one that is fixed is there already."""
    if any(name.lower() == "authorization" for name in request.headers):
        return request
    key = call.core.api_key
    if callable(key):
        key = await _called(key)
    if key is None:
        message = "no API key: pass api_key= or set OPENROUTER_API_KEY"
        raise SDKValidationError(message, argument="api_key")
    headers = {**request.headers, "Authorization": encoding.bearer(key)}
    return Request(method=request.method, url=request.url, headers=headers, body=request.body)


async def _called(function: Any) -> Any:
    try:
        key = function()
        return await key if hasattr(key, "__await__") else key
    except BaseException as error:  # whatever the user's function raises becomes the call's Err
        from openrouter_core.failures import concealing, passes, unexpected
        from openrouter_core.redaction import mentions_a_key

        if passes(error):
            raise
        message = f"the api_key function raised {type(error).__name__}"
        failure = concealing(message) if mentions_a_key(error) else unexpected(message, error)
    raise failure


def _timeouts(call: Call) -> Timeouts | Limits:
    """Return the limits of an attempt: the call's, else the core's, else the default ones."""
    timeout = call.options.timeout if call.options.timeout is not UNSET else call.core.timeout
    if timeout is UNSET:
        return STREAM_LIMITS if call.operation.kind == "stream" else LIMITS
    if timeout is None:
        return NO_LIMITS
    return Limits(total=timeout) if isinstance(timeout, int | float) else timeout
