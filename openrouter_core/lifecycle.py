"""Lifecycle: what hooks see of a whole call: that it started, and how it ended. Each exactly once, whatever ends it.

The two hooks are sync, because a stream that is closed, or collected as garbage, ends its call where nothing can be awaited. They
may then run in another thread. The contexts are not classes of attrs': a call can end before attrs is loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from openrouter_core.operation import Frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core._stream.facts import StreamFacts
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.operation import Operation
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Meta, Result

_OWN_ARGUMENTS = frozenset({"core", "options"})

Outcome: TypeAlias = Literal["ok", "err", "cancelled", "left"]
"""How a call ended.

``ok``: with an Ok whose stream or file, if it has one, was read to its end. ``err``: with an Err, from the function or from
its stream or file. ``cancelled``: its task was cancelled. ``left``: its stream or file was closed, or forgotten, before its end.
"""


class CallStartedContext(Frozen):
    """A call begins. Nothing was checked or sent yet."""

    call_id: int
    """The call's number in this process, which the other contexts and the debug log have as well."""
    core: OpenRouterCore
    operation: Operation
    options: RequestOptions | None

    def __init__(
        self,
        call_id: int,
        core: OpenRouterCore,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        fields = self.__dict__  # item by item: a call with hooks makes two of these, in 3 microseconds
        fields["call_id"] = call_id
        fields["core"] = core
        fields["operation"] = operation
        fields["options"] = options
        fields["_arguments"] = arguments

    @property
    def arguments(self) -> Mapping[str, Any]:
        """The function's arguments by name, all but `core` and `options`. They hold prompts; no repr shows them."""
        given: Mapping[str, Any] = self.__dict__["_arguments"]
        return {name: value for name, value in given.items() if name not in _OWN_ARGUMENTS}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(call_id={self.call_id}, operation={self.operation})"


class CallEndedContext(CallStartedContext):
    """A call ended."""

    state: Any
    """What this hook's `call_started` returned; None if it has none, or raised."""
    outcome: Outcome
    result: Result[Any, OpenRouterError] | None
    """The call's Result, or the Err that ended its stream or file. None if it was cancelled or left."""
    meta: Meta | None
    """What happened on the way; None if the call was cancelled before it had begun."""
    facts: StreamFacts | None
    """What came of a stream; None if there was none."""
    elapsed: float
    """Seconds from the call's start to its end: of a stream or a file, until it was read or left."""

    def __init__(
        self,
        started: CallStartedContext,
        state: Any,
        outcome: Outcome,
        result: Result[Any, OpenRouterError] | None = None,
        meta: Meta | None = None,
        facts: StreamFacts | None = None,
        elapsed: float = 0.0,
    ) -> None:
        fields = self.__dict__
        fields.update(started.__dict__)
        fields["state"] = state
        fields["outcome"] = outcome
        fields["result"] = result
        fields["meta"] = meta
        fields["facts"] = facts
        fields["elapsed"] = elapsed

    def __repr__(self) -> str:
        return f"{type(self).__name__}(call_id={self.call_id}, operation={self.operation}, outcome={self.outcome!r})"


class CallStartedHook(Protocol):
    """Has `call_started`: called once for each call, before anything else."""

    def call_started(self, context: CallStartedContext, /) -> object:
        """Return anything: it comes back as the `state` of this hook's `call_ended`.

        What it raises is the call's Err, and nothing is sent.
        """
        ...


class CallEndedHook(Protocol):
    """Has `call_ended`: called once for each call, after everything else."""

    def call_ended(self, context: CallEndedContext, /) -> None:
        """See how the call ended. What it raises changes no Result: the event loop's exception handler gets it."""
