"""Defaults: the settings of a call if neither it nor its core says otherwise. Values only.

Apart from ``options``, so that the first call of a program loads no classes of settings that nobody has set,
which takes 0.3 ms instead of 2.0.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from openrouter_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.options import Sizes, Timeouts
    from openrouter_core.unset import Unset


class AttemptLimits:
    """Limits of one attempt, in seconds, as `Timeouts` has them; None is no limit."""

    __slots__ = ("connect", "first_event", "idle", "total")

    def __init__(
        self,
        connect: float | None = 10.0,
        total: float | None = 600.0,
        first_event: float | None = 300.0,
        idle: float | None = 120.0,
    ) -> None:
        """Hold them. By hand: a named tuple would be compiled at each start of a program."""
        self.connect: float | None = connect
        self.total: float | None = total
        self.first_event: float | None = first_event
        self.idle: float | None = idle


LIMITS = AttemptLimits()
STREAM_LIMITS = AttemptLimits(total=None)
"""Of a stream, whose length nobody knows: its events are timed instead."""
NO_LIMITS = AttemptLimits(None, None, None, None)


def limits_of(timeout: float | Timeouts | Unset | None, *, stream: bool) -> AttemptLimits:
    """Return the limits that a `timeout` means, for a stream or for another call."""
    default = STREAM_LIMITS if stream else LIMITS
    if timeout is UNSET:
        return default
    if timeout is None:
        return NO_LIMITS
    if isinstance(timeout, int | float):
        return AttemptLimits(total=timeout)
    total = default.total if timeout.total is UNSET else timeout.total
    return AttemptLimits(timeout.connect, total, timeout.first_event, timeout.idle)


class Sized:
    """Limits of sizes, in bytes, as `Sizes` has them; None is no limit."""

    __slots__ = ("answer", "event", "header_line")

    def __init__(self, answer: int | None = 64 << 20, event: int | None = 64 << 20, header_line: int = 64 << 10) -> None:
        self.answer: int | None = answer
        self.event: int | None = event
        self.header_line: int = header_line


SIZES = Sized()


class NoOptions:
    """Replaces the `RequestOptions` of a call that has none: the call does what its core says."""

    retries: None = None
    retry_codes: None = None
    timeout: Unset = UNSET
    deadline: None = None
    server_url: None = None
    api_key: None = None
    headers: Mapping[str, str] = MappingProxyType({})
    fetch_options: Mapping[str, Any] = MappingProxyType({})
    extra_query: Mapping[str, object] = MappingProxyType({})
    extra_body: Mapping[str, object] = MappingProxyType({})
    validation: None = None


NO_OPTIONS = NoOptions()


def sizes_of(core: OpenRouterCore) -> Sizes | Sized:
    """Return the limits of sizes for the core's calls. The default ones load no options."""
    return SIZES if core.sizes is UNSET else core.sizes
