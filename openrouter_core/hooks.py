"""Hooks: functions that users pass, which see and may change what happens in a call.

Each takes one frozen context. It returns None, or the context with changes (`attrs.evolve`), which the next hook and the call
use. Each may be sync or async. If one raises an `OpenRouterError`, the call is an Err with that error, so a budget can be a hook;
if it raises anything else, the call is an ``Err(UnexpectedClientError)``. ``lifecycle`` has the two hooks that see a whole call.
This module does not know when hooks are called; the pipeline does.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

import attrs

from openrouter_core._base.failures import called, unexpected
from openrouter_core._base.redaction import public_url
from openrouter_core._base.redactor import Redactor, redactor_of
from openrouter_core._base.values import Value
from openrouter_core.errors import OpenRouterError, UnexpectedClientError
from openrouter_core.lifecycle import CallEndedHook, CallStartedHook
from openrouter_core.wire import Request, Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.operation import Operation

ContextT = TypeVar("ContextT")


def _holds(*kinds: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Return a validator, so that nonsense is found where a hook makes it; it does not show the value, as attrs' own would."""

    def check(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kinds):
            message = f"{attribute.name} must be {' or '.join(kind.__name__ for kind in kinds)}; got {type(value).__name__}"
            raise TypeError(message)

    return check


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SDKInitContext(Value):
    """Before the first call of a core."""

    core: OpenRouterCore
    server_url: str = attrs.field(repr=public_url, validator=_holds(str))
    """May be changed: the base URL of all calls of this core."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BeforeCreateRequestContext(Value):
    """Before a request is built of a call's arguments."""

    core: OpenRouterCore = attrs.field(repr=False)
    operation: Operation
    arguments: Mapping[str, Any] = attrs.field(repr=False, validator=_holds(Mapping))
    """May be changed: the function's arguments by name, all but `core` and `options`."""
    call_id: int = 0
    """The call's number in this process: that of its `CallStartedContext`."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BeforeRequestContext(Value):
    """Before each attempt."""

    core: OpenRouterCore = attrs.field(repr=False)
    operation: Operation
    request: Request = attrs.field(validator=_holds(Request))
    """May be changed."""
    attempt: int
    """1 for the first."""
    call_id: int = 0
    """The call's number in this process: that of its `CallStartedContext`."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AfterSuccessContext(Value):
    """After an attempt whose answer is what it should be."""

    core: OpenRouterCore = attrs.field(repr=False)
    operation: Operation
    request: Request
    response: Response
    value: Any = attrs.field(repr=False)
    """May be changed: what the call's Ok will hold."""
    attempt: int
    call_id: int = 0
    """The call's number in this process: that of its `CallStartedContext`."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AfterErrorContext(Value):
    """After an attempt that failed, whether it will be made again or not.

    Of one that the deadline or the closing of the core ended, too: hooks then have a second in all, after which the call ends
    without them.
    """

    core: OpenRouterCore = attrs.field(repr=False)
    operation: Operation
    request: Request
    response: Response | None
    """None if no whole answer came."""
    error: OpenRouterError = attrs.field(validator=_holds(OpenRouterError))
    """May be changed: what decides over another attempt, and what the call's Err will hold."""
    attempt: int
    call_id: int = 0
    """The call's number in this process: that of its `CallStartedContext`."""


class SDKInitHook(Protocol):
    """Has `sdk_init`: called once for a core, before its first call."""

    def sdk_init(self, context: SDKInitContext, /) -> SDKInitContext | Awaitable[SDKInitContext | None] | None:
        """Return None, or the context with changes."""


class BeforeCreateRequestHook(Protocol):
    """Has `before_create_request`: called once for a call, before its request is built."""

    def before_create_request(
        self, context: BeforeCreateRequestContext, /
    ) -> BeforeCreateRequestContext | Awaitable[BeforeCreateRequestContext | None] | None:
        """Return None, or the context with changes."""


class BeforeRequestHook(Protocol):
    """Has `before_request`: called before each attempt."""

    def before_request(
        self, context: BeforeRequestContext, /
    ) -> BeforeRequestContext | Awaitable[BeforeRequestContext | None] | None:
        """Return None, or the context with changes."""


class AfterSuccessHook(Protocol):
    """Has `after_success`: called after an attempt that succeeded."""

    def after_success(
        self, context: AfterSuccessContext, /
    ) -> AfterSuccessContext | Awaitable[AfterSuccessContext | None] | None:
        """Return None, or the context with changes."""


class AfterErrorHook(Protocol):
    """Has `after_error`: called after each attempt that failed."""

    def after_error(self, context: AfterErrorContext, /) -> AfterErrorContext | Awaitable[AfterErrorContext | None] | None:
        """Return None, or the context with changes."""


Hooks: TypeAlias = (
    SDKInitHook
    | BeforeCreateRequestHook
    | BeforeRequestHook
    | AfterSuccessHook
    | AfterErrorHook
    | CallStartedHook
    | CallEndedHook
)
"""An object with one or more of the hook methods."""


async def passed_through(methods: tuple[Any, ...], context: ContextT, key: object) -> ContextT:
    """Return what the hooks make of the context, each given what the one before returned. `key` is the call's, if it is known."""
    for method in methods:
        name = getattr(method, "__name__", type(method).__name__)
        answer = await called(method, (context,), partial(_failure, name=name, context=context, key=key))
        if answer is None:
            continue
        if not isinstance(answer, type(context)):
            message = f"the hook {name} returned {type(answer).__name__}, not None or {type(context).__name__}"
            raise UnexpectedClientError(message)
        context = answer
    return context


def _failure(error: BaseException, name: str, context: object, key: object) -> OpenRouterError:
    """Return the error of a call whose hook raised: that very one if it is one of ours and does not show a key."""
    redactors = _redactors(context, key)
    if isinstance(error, OpenRouterError) and not any(redactor.is_in(error) for redactor in redactors):
        return error
    return unexpected(f"the hook {name} raised {type(error).__name__}", error, *redactors)


def _redactors(context: Any, key: object) -> tuple[Redactor, ...]:
    """Return what cuts the keys that a hook sees in its context: the call's own, and that of the request."""
    own = Redactor(key if isinstance(key, str) else None)
    request = getattr(context, "request", None)
    return (own,) if request is None else (own, redactor_of(request.headers))
