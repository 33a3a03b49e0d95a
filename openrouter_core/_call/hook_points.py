"""Hook points: where in a call hooks are called, and what their answers change. Loaded only for cores that have hooks."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from concurrent.futures import Future
from contextvars import ContextVar
from types import NoneType
from typing import TYPE_CHECKING, Any

from openrouter_core._base.base_urls import has_user
from openrouter_core._request.encoding import check_framing
from openrouter_core._request.multipart import Multipart
from openrouter_core.errors import SDKValidationError, UnexpectedClientError
from openrouter_core.hooks import (
    AfterErrorContext,
    AfterSuccessContext,
    BeforeCreateRequestContext,
    BeforeRequestContext,
    SDKInitContext,
    passed_through,
)

if TYPE_CHECKING:
    from openrouter_core._call.calls import Call
    from openrouter_core._call.state import CoreState
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.wire import Request

_REQUEST_KINDS: dict[str, Any] = {"method": str, "url": str, "headers": Mapping, "body": (bytes, Multipart, NoneType)}
_OWN_ARGUMENTS = frozenset({"core", "options"})


_initialising: ContextVar[CoreState | None] = ContextVar("openrouter_core_initialising", default=None)
"""The state of the core whose `sdk_init` hooks are running, for the calls that they make."""


async def initialised(core: OpenRouterCore, server_url: str) -> str:
    """Return the base URL that the `sdk_init` hooks want. They are called once, also if calls come from many loops and threads.

    The other calls wait meanwhile, without blocking their loops. If the hooks fail, the next call tries again. A call that
    a hook makes itself goes to the base URL as it is: it cannot wait for its own end.
    """
    state = core.state
    while state.server_url is None and _initialising.get() is not state:
        mine: Future[None] = Future()
        mine.set_running_or_notify_cancel()  # so that no call that waits for it can cancel it for the others
        turn = state.initialising.setdefault(os.getpid(), mine)
        if turn is mine:
            await _initialise(core, state, server_url, mine)
        else:
            await asyncio.wrap_future(turn)
    return state.server_url or server_url


async def _initialise(core: OpenRouterCore, state: CoreState, server_url: str, turn: Future[None]) -> None:
    """Call the `sdk_init` hooks, unless that was done just before this call's turn came."""
    before = _initialising.get()
    _initialising.set(state)
    try:
        if state.server_url is None:
            context = SDKInitContext(core=core, server_url=server_url)
            state.server_url = (await passed_through(_methods(core, "sdk_init"), context, core.api_key)).server_url
    finally:
        _initialising.set(before)
        state.initialising.pop(os.getpid(), None)
        turn.set_result(None)


def _methods(core: OpenRouterCore, point: str) -> tuple[Any, ...]:
    return core.state.hook_methods(core.hooks).at(point)


async def before_create_request(call: Call) -> Mapping[str, Any]:
    """Return the arguments from which the request is built."""
    methods = _methods(call.core, "before_create_request")
    if not methods:
        return call.arguments
    arguments = {name: value for name, value in call.arguments.items() if name not in _OWN_ARGUMENTS}
    context = BeforeCreateRequestContext(core=call.core, operation=call.operation, arguments=arguments, call_id=call.call_id)
    return (await passed_through(methods, context, call.api_key)).arguments


async def before_request(call: Call, request: Request, attempt: int) -> Request:
    """Return the request that an attempt sends."""
    methods = _methods(call.core, "before_request")
    if not methods:
        return request
    context = BeforeRequestContext(
        core=call.core, operation=call.operation, request=request, attempt=attempt, call_id=call.call_id
    )
    changed = (await passed_through(methods, context, call.api_key)).request
    for name, kinds in _REQUEST_KINDS.items():
        if not isinstance(getattr(changed, name), kinds):
            raise UnexpectedClientError(f"a before_request hook put {type(getattr(changed, name)).__name__} in request.{name}")
    for header in changed.headers:
        check_framing(header, "the request of a before_request hook")
    if has_user(changed.url):
        raise SDKValidationError("the URL of a before_request hook must not hold a user or a password", argument="server_url")
    return changed


async def after_success(call: Call, request: Request, value: Any, attempt: int) -> Any:
    """Return the value that an attempt's Ok holds."""
    methods = _methods(call.core, "after_success")
    if call.response is None or not methods:
        return value
    context = AfterSuccessContext(
        core=call.core,
        operation=call.operation,
        request=request,
        response=call.response,
        value=value,
        attempt=attempt,
        call_id=call.call_id,
    )
    try:
        return (await passed_through(methods, context, call.api_key)).value
    except BaseException:
        if hasattr(value, "aclose"):  # a stream or a file, which nobody else can close
            await value.aclose()
        raise


async def after_error(call: Call, request: Request, error: OpenRouterError, attempt: int) -> OpenRouterError:
    """Return the error that an attempt's Err holds."""
    methods = _methods(call.core, "after_error")
    if not methods:
        return error
    context = AfterErrorContext(
        core=call.core,
        operation=call.operation,
        request=request,
        response=call.response,
        error=error,
        attempt=attempt,
        call_id=call.call_id,
    )
    return (await passed_through(methods, context, call.api_key)).error
