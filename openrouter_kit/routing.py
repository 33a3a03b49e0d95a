"""Routing: stay with the provider that has the conversation in its cache, and say where the cache may begin.

OpenRouter stays with a provider by itself for ten minutes. A pin lasts longer, and is dropped where the provider fails.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import attrs

from openrouter_core import Err, HTTPClientError, Ok, ResponseError
from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_kit.parts import part

if TYPE_CHECKING:
    from openrouter_core import BeforeCreateRequestContext, CallEndedContext, OpenRouterCore

_MOST_PINS = 10_000
"""Sessions that are remembered; the one that was used longest ago goes first."""
_MOST_BREAKPOINTS = 4
"""Breakpoints that Anthropic's models take in one request."""
_OF_CALLERS = ("order", "only", "sort")
"""Preferences with which a caller chooses providers."""
_TOO_MANY, _SERVER = 429, 500


def provider_of(answer: object) -> str | None:
    """Return the provider that served an answer, or a stream so far; None if that is not said."""
    facts = part(answer, "facts")
    name = part(answer if facts is None else facts, "provider")
    return name if isinstance(name, str) and name else None


def pinned(previous: object) -> dict[str, Any]:
    """Return the argument `provider` that sends a call to the provider of the previous answer, if that is up."""
    name = provider_of(previous)
    return {} if name is None else {"order": [name], "allow_fallbacks": True}


class Sticky:
    """A hook that keeps the calls of a session with the provider that served the last one: ``OpenRouterCore(hooks=Sticky())``.

    A session is the argument `session_id`, else `prompt_cache_key`; calls without either are left alone, and so are calls that
    choose providers themselves. A 429, a 5xx or a connection that breaks drops the pin.
    """

    def __init__(self, *, ttl: float = 3600.0) -> None:
        """Take the seconds for which a pin is kept after its last use."""
        if not ttl > 0:
            message = f"ttl must be seconds above 0; got {ttl!r}"
            raise ValueError(message)
        self._ttl = ttl
        self._pins: OrderedDict[tuple[str, str], tuple[str, float]] = OrderedDict()

    def before_create_request(self, context: BeforeCreateRequestContext) -> BeforeCreateRequestContext | None:
        """Put the session's provider first."""
        session = _session(context.arguments)
        pin = self._pins.get(session) if session is not None else None
        given = context.arguments.get("provider") or {}
        if pin is None or not isinstance(given, Mapping) or any(cast("Any", given).get(name) for name in _OF_CALLERS):
            return None
        provider, until = pin
        if until < _now(context.core):
            return None
        order = {**cast("Mapping[str, Any]", given), "order": [provider], "allow_fallbacks": True}
        return attrs.evolve(context, arguments={**context.arguments, "provider": order})

    def call_ended(self, context: CallEndedContext) -> None:
        """Remember which provider served the call, or forget one that failed."""
        session = _session(context.arguments)
        if session is None:
            return
        if isinstance(context.result, Err):
            if _implicates_the_provider(context.result.error):
                self._pins.pop(session, None)
            return
        provider = provider_of(context.result.value) if isinstance(context.result, Ok) else None
        if provider is not None:
            self._pins[session] = provider, _now(context.core) + self._ttl
            self._pins.move_to_end(session)
            if len(self._pins) > _MOST_PINS:
                self._pins.popitem(last=False)


def _session(arguments: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return what a pin is kept under: the session and the model, each model having providers of its own."""
    for name in ("session_id", "prompt_cache_key"):
        value = arguments.get(name)
        if isinstance(value, str) and value:
            return value, str(arguments.get("model"))
    return None


def _implicates_the_provider(error: object) -> bool:
    if isinstance(error, ResponseError):
        return error.status == _TOO_MANY or error.status >= _SERVER
    return isinstance(error, HTTPClientError) and error.retryable


def _now(core: OpenRouterCore) -> float:
    return (core.clock or SYSTEM_CLOCK).monotonic()


def cached_upto(messages: Sequence[Mapping[str, Any]], *, last: int = 2) -> list[dict[str, Any]]:
    """Return a copy of chat messages in which the system message and the last messages are breakpoints of the prompt cache.

    `last` is how many of the last messages with a text. A request has four breakpoints at most, so it can be 3.
    """
    if not 0 <= last < _MOST_BREAKPOINTS:
        message = f"last must be from 0 to {_MOST_BREAKPOINTS - 1}, because the system message is a breakpoint, too; got {last!r}"
        raise ValueError(message)
    copied = [dict(message) for message in messages]
    ends = [message for message in copied if message.get("role") != "system" and _marked(message.get("content")) is not None]
    systems = [message for message in copied if message.get("role") == "system"][-1:]
    for chosen in (*systems, *ends[len(ends) - last :]):
        chosen["content"] = _marked(chosen.get("content")) or chosen.get("content")
    return copied


def _marked(content: object) -> list[Any] | None:
    """Return the content with its last text as a breakpoint; None if it has no text."""
    mark = {"cache_control": {"type": "ephemeral"}}
    if isinstance(content, str):
        return [{"type": "text", "text": content, **mark}] if content else None
    if not isinstance(content, Sequence):
        return None
    parts: list[Any] = list(content)
    for place in range(len(parts) - 1, -1, -1):
        if isinstance(parts[place], Mapping) and parts[place].get("type") == "text":
            parts[place] = {**parts[place], **mark}
            return parts
    return None
