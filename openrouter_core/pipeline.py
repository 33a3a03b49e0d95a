"""Pipeline: one call from its arguments to its Result. Nothing but cancellation escapes it.

Knows nothing of aiohttp, cattrs or backoff; it asks the modules that do.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import attrs

from openrouter_core import encoding, requests
from openrouter_core.answers import body_kind, interpret
from openrouter_core.bodies import repeatable
from openrouter_core.clock import SYSTEM_CLOCK, Clock
from openrouter_core.core import DEFAULT_SERVER_URL, OpenRouterCore
from openrouter_core.errors import (
    HTTPClientError,
    OpenRouterError,
    RequestTimeoutError,
    SDKValidationError,
)
from openrouter_core.hooks import (
    AfterErrorContext,
    AfterSuccessContext,
    BeforeCreateRequestContext,
    BeforeRequestContext,
    Request,
    Response,
    SDKInitContext,
    named,
    passed_through,
    unexpected,
)
from openrouter_core.journal import Journal, journal_of
from openrouter_core.options import RequestOptions, RetryConfig, Timeouts
from openrouter_core.redaction import public_url, secret_of, shorn, without
from openrouter_core.result import Err, Meta, Ok
from openrouter_core.transport import Sent, begin, pool_of
from openrouter_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.operation import Operation
    from openrouter_core.pages import Page
    from openrouter_core.result import Result
    from openrouter_core.transport import Incoming

DEFAULT_TIMEOUTS = Timeouts()
STREAM_TIMEOUTS = Timeouts(total=None)
"""Of a stream that goes on and on nobody knows how long it will: its events are timed instead."""
DEFAULT_RETRIES = RetryConfig()
DEFAULT_OPTIONS = RequestOptions()
_OWN_ARGUMENTS = frozenset({"core", "options"})


@attrs.define
class Call:
    """One call under way: what it was given, and what happened so far."""

    core: OpenRouterCore
    operation: Operation
    options: RequestOptions
    clock: Clock
    journal: Journal | None
    started: float
    arguments: Mapping[str, Any]
    before: Page[Any, Any] | None = None
    attempts: int = 0
    request: Request | None = None
    response: Response | None = None
    secret: str | None = attrs.field(default=None, repr=False)

    @property
    def elapsed(self) -> float:
        """Seconds since the call's start."""
        return self.clock.monotonic() - self.started

    def meta(self) -> Meta:
        """Return what happened so far, as Results carry it."""
        response = self.response
        url = response.url if response else self.request.url if self.request else ""
        return Meta(
            status_code=response.status_code if response else None,
            headers=response.headers if response else {},
            attempts=self.attempts,
            elapsed=self.elapsed,
            method=self.operation.method,
            url=without(self.secret, public_url(url)),
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
    if options is not None and not isinstance(options, RequestOptions):
        message = f"options must be RequestOptions or None; got {type(options).__name__}"
        return Err(SDKValidationError(message, argument="options"))
    clock = core.clock or SYSTEM_CLOCK
    call = Call(core, operation, options or DEFAULT_OPTIONS, clock, journal_of(core), clock.monotonic(), arguments, before)
    try:
        return await _in_time(call, arguments)
    except OpenRouterError as error:
        return call.failed(error)
    except Exception as error:  # noqa: BLE001 - nothing escapes: what no one foresaw is an Err as well
        return call.failed(unexpected(f"the call failed: {type(error).__name__}", error))


async def _in_time(call: Call, arguments: dict[str, Any]) -> Result[Any, OpenRouterError]:
    """Return the Result of the call, or the Err of its deadline."""
    limit = call.options.deadline
    if limit is None:
        return await _attempts(call, arguments)
    deadline = asyncio.timeout(limit)
    try:
        async with deadline:
            return await _attempts(call, arguments)
    except TimeoutError:
        if not deadline.expired():
            raise
    return call.failed(RequestTimeoutError(f"no Result within the deadline of {limit} seconds", phase="deadline"))


async def _attempts(call: Call, arguments: dict[str, Any]) -> Result[Any, OpenRouterError]:
    """Attempt until there is a Result to return: an Ok, or an Err that another attempt would not or may not mend."""
    built = await _built(call, arguments)
    plan = None
    while True:
        result = await _attempt(call, built)
        if isinstance(result, Ok):
            return result
        if plan is None:
            from openrouter_core.retries import RetryPlan

            config = call.options.retries or call.core.retry_config or DEFAULT_RETRIES
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


async def _built(call: Call, arguments: Mapping[str, Any]) -> Request:
    """Return the request of the call, after the hooks that come before it is built."""
    core = call.core
    server_url = core.server_url or DEFAULT_SERVER_URL
    if core.hooks is not None:
        server_url = await _initialised(core, server_url)
        arguments = {name: value for name, value in arguments.items() if name not in _OWN_ARGUMENTS}
        context = BeforeCreateRequestContext(core=core, operation=call.operation, arguments=arguments)
        arguments = (await passed_through(named(core.hooks, "before_create_request"), context)).arguments
    return requests.build(core, call.operation, arguments, call.options, server_url)


async def _initialised(core: OpenRouterCore, server_url: str) -> str:
    """Return the base URL that the core's `sdk_init` hooks want; they are called before its first call only."""
    state = core.state
    async with state.lock():
        if state.server_url is None:
            context = SDKInitContext(core=core, server_url=server_url)
            state.server_url = (await passed_through(named(core.hooks, "sdk_init"), context)).server_url
    return state.server_url


async def _attempt(call: Call, built: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one attempt, hooks included."""
    core, operation, number = call.core, call.operation, call.attempts + 1
    call.response = None
    call.request = request = await _authorized(call, built)
    call.secret = secret_of(request.headers)
    if core.hooks is not None:
        context = BeforeRequestContext(core=core, operation=operation, request=request, attempt=number)
        call.request = request = (await passed_through(named(core.hooks, "before_request"), context)).request
        call.secret = secret_of(request.headers)
    if call.journal:
        call.journal.sending(request, number)
    result = await _exchanged(call, request)
    if call.journal:
        call.journal.received(call.operation.name, result)
    return result if core.hooks is None else await _after(call, request, result, number)


async def _exchanged(call: Call, request: Request) -> Result[Any, OpenRouterError]:
    """Return the Result of one exchange with the server."""
    core, sent = call.core, Sent()
    try:
        try:
            pool = await pool_of(core)
            incoming = await begin(pool, request, _timeouts(call), call.options.fetch_options, sent)
        finally:  # an attempt that the deadline ends counts as well
            call.attempts += max(sent.requests, 1)
        return await _received(call, incoming)
    except HTTPClientError as error:
        return call.failed(error)


async def _received(call: Call, incoming: Incoming) -> Result[Any, OpenRouterError]:
    """Return the Result of an answer whose head is here: a stream or a file as soon as it has begun, else when all is read."""
    core, operation, now = call.core, call.operation, call.clock.now()
    kind = body_kind(operation, incoming.status_code, incoming.headers)
    if kind != "whole":
        call.response = Response(status_code=incoming.status_code, headers=incoming.headers, body=b"", url=incoming.url)
    if kind == "stream":
        from openrouter_core.streams import EventStream, opened

        return await opened(EventStream(operation, incoming, _timeouts(call), call.meta(), call.secret, now))
    if kind == "binary":
        from openrouter_core.binary import BinaryResponse

        return Ok(BinaryResponse(incoming, call.meta()), meta=call.meta())
    body = await incoming.read()
    call.response = Response(status_code=incoming.status_code, headers=incoming.headers, body=body, url=incoming.url)
    validation = call.options.validation or core.validation
    result = interpret(operation, call.response, call.meta(), validation=validation, secret=call.secret, now=now)
    if operation.paging is None or not isinstance(result, Ok):
        return result
    from openrouter_core.pages import page_of

    return Ok(page_of(operation, call.arguments, result.value, call.before), meta=result.meta)


async def _after(call: Call, request: Request, result: Result[Any, OpenRouterError], number: int) -> Result[Any, OpenRouterError]:
    """Return the Result after the hooks that see it."""
    core, operation, response = call.core, call.operation, call.response
    if isinstance(result, Ok):
        if response is None:
            return result
        success = AfterSuccessContext(
            core=core, operation=operation, request=request, response=response, value=result.value, attempt=number
        )
        success = await passed_through(named(core.hooks, "after_success"), success)
        return Ok(success.value, meta=result.meta)
    failure = AfterErrorContext(
        core=core, operation=operation, request=request, response=response, error=result.error, attempt=number
    )
    failure = await passed_through(named(core.hooks, "after_error"), failure)
    return result if failure.error is result.error else call.failed(failure.error)


async def _authorized(call: Call, request: Request) -> Request:
    """Return the request with its key; a caller's own Authorization stays."""
    if any(name.lower() == "authorization" for name in request.headers):
        return request
    key = call.core.api_key
    if callable(key):
        key = await _called(key)
    if key is None:
        message = "no API key: pass api_key= or set OPENROUTER_API_KEY"
        raise SDKValidationError(message, argument="api_key")
    return attrs.evolve(request, headers={**request.headers, "Authorization": encoding.bearer(key)})


async def _called(function: Any) -> Any:
    try:
        key = function()
        return await key if hasattr(key, "__await__") else key
    except Exception as error:  # noqa: BLE001 - whatever the user's function raises becomes the call's Err
        failure = unexpected(f"the api_key function raised {type(error).__name__}", error)
    raise failure


def _timeouts(call: Call) -> Timeouts:
    """Return the limits of an attempt: the call's, else the core's, else the default ones."""
    timeout = call.options.timeout if call.options.timeout is not UNSET else call.core.timeout
    if isinstance(timeout, Timeouts):
        return timeout
    if timeout is UNSET:
        return STREAM_TIMEOUTS if call.operation.kind == "stream" else DEFAULT_TIMEOUTS
    if timeout is None:
        return Timeouts(connect=None, total=None, first_event=None, idle=None)
    return Timeouts(total=timeout)
