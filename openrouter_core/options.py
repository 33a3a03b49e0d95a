"""Options of a core and of one call: retries, time, headers. Values only, checked when they are made.

All times are seconds. Knows nothing of requests or transports.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeIs

Validation: TypeAlias = Literal["strict", "lenient"]
"""What becomes of an answer that does not fit: an Err, or an Ok whose `meta.issues` lists the misfits."""

RESERVED_FETCH_OPTIONS = frozenset({"method", "url", "str_or_url", "data", "json"})


def is_duration(value: object) -> TypeIs[float]:
    """Tell whether the value can be a time in seconds: a finite number that is not negative."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < float("inf")


def _shown(value: object) -> str:
    """Return how a message shows the value: numbers as they are, else the type, for what is misplaced may be a secret."""
    return repr(value) if isinstance(value, int | float) else type(value).__name__


def _seconds(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not is_duration(value):
        message = f"{attribute.name} must be seconds, a finite number of 0 or more; got {_shown(value)}"
        raise ValueError(message)


def _factor(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not (is_duration(value) and value >= 1):
        message = f"{attribute.name} must be a finite number of 1 or more; got {_shown(value)}"
        raise ValueError(message)


def _count(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        message = f"{attribute.name} must be an integer of 1 or more; got {_shown(value)}"
        raise ValueError(message)


def _codes(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None:
        return
    if isinstance(value, str) or not isinstance(value, Sequence) or not all(map(_is_code, value)):
        message = f"{attribute.name} must be a sequence of statuses and classes of statuses, such as (429, '5XX')"
        raise ValueError(message)


def _is_code(value: object) -> bool:
    return re.fullmatch(r"[1-5](\d\d|XX)", str(value).upper()) is not None


def _limit(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    check_limit(attribute.name, value)


def check_limit(name: str, value: object) -> None:
    """Raise ValueError for what cannot be a time-out: neither a number of seconds above 0 nor None."""
    if value is not None and not (is_duration(value) and value > 0):
        message = f"{name} must be seconds, a finite number above 0, or None for no limit; got {_shown(value)}"
        raise ValueError(message)


def check_timeout(name: str, value: object) -> None:
    """Raise ValueError for what cannot be a `timeout`: a number of seconds above 0, `Timeouts`, None or UNSET."""
    if value is not UNSET and not isinstance(value, Timeouts):
        check_limit(name, value)


def check_validation(value: object) -> None:
    """Raise ValueError for what is no `Validation`."""
    if not isinstance(value, str) or value not in {"strict", "lenient"}:
        message = "validation must be 'strict' or 'lenient'"
        raise ValueError(message)


def _validation(_: object, __: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        check_validation(value)


def _timeout(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    check_timeout(attribute.name, value)


@attrs.frozen(kw_only=True)
class BackoffStrategy:
    """How long to wait before another attempt.

    The n-th wait (n from 0) is drawn evenly from ``[0, min(max_interval, initial_interval * exponent ** n)]``: exponential
    back-off with full jitter.
    """

    initial_interval: float = attrs.field(default=0.5, validator=_seconds)
    """Upper bound of the first wait, in seconds."""
    max_interval: float = attrs.field(default=60.0, validator=_seconds)
    """Upper bound of every wait, in seconds."""
    exponent: float = attrs.field(default=1.5, validator=_factor)
    """Growth of the bound from one wait to the next."""
    max_elapsed_time: float = attrs.field(default=60.0, validator=_seconds)
    """Seconds after the call's start beyond which no wait may end."""


@attrs.frozen(kw_only=True)
class RetryConfig:
    """Whether, how often and after which waits a failed attempt is made again."""

    strategy: Literal["backoff", "none"] = attrs.field(default="backoff", validator=attrs.validators.in_(("backoff", "none")))
    """``none`` makes one attempt."""
    backoff: BackoffStrategy = attrs.field(factory=BackoffStrategy)
    """The waits."""
    max_attempts: int = attrs.field(default=3, validator=_count)
    """Most attempts, the first included."""
    retry_connection_errors: bool = True
    """Whether an attempt is repeated that failed before it had an answer: refused, reset, no name, no connection in time."""


@attrs.frozen(kw_only=True)
class Timeouts:
    """Limits of one attempt, in seconds; None is no limit."""

    connect: float | None = attrs.field(default=10.0, validator=_limit)
    """To open a connection: TCP and TLS."""
    total: float | None = attrs.field(default=600.0, validator=_limit)
    """From the attempt's start to the last byte of its answer."""
    first_event: float | None = attrs.field(default=300.0, validator=_limit)
    """Of a stream: to its first event; comments that keep it alive do not count."""
    idle: float | None = attrs.field(default=120.0, validator=_limit)
    """Of a stream: from one event to the next; comments that keep it alive do not count."""


def _fetch_options(_: object, __: attrs.Attribute[Any], value: Mapping[str, Any]) -> None:
    if reserved := RESERVED_FETCH_OPTIONS & set(value):
        message = f"fetch_options cannot hold {', '.join(sorted(reserved))}: the function decides that"
        raise ValueError(message)


@attrs.frozen(kw_only=True)
class RequestOptions:
    """What one call does differently from its core. Whatever is left out is as the core has it."""

    retries: RetryConfig | None = None
    """Instead of the core's `retry_config`."""
    retry_codes: Sequence[int | str] | None = attrs.field(default=None, validator=_codes)
    """Statuses that are tried again, such as ``(429, "5XX")``, instead of the operation's own."""
    timeout: float | Timeouts | Unset | None = attrs.field(default=UNSET, validator=_timeout)
    """Seconds for each attempt, or `Timeouts`; None is no limit."""
    deadline: float | None = attrs.field(default=None, validator=attrs.validators.optional(_seconds))
    """Seconds for the whole call: connects, attempts, waits, body."""
    server_url: str | None = None
    """Base URL instead of the core's."""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    """Headers added to the request; they win over all others of the same name."""
    fetch_options: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False, validator=_fetch_options)
    """Options of aiohttp's ``ClientSession.request``, such as ``proxy``, ``ssl`` or ``allow_redirects``."""
    extra_query: Mapping[str, object] = attrs.field(factory=dict[str, object])
    """Query parameters added to the URL."""
    extra_body: Mapping[str, object] = attrs.field(factory=dict[str, object], repr=False)
    """Properties added to a JSON or form body."""
    validation: Validation | None = attrs.field(default=None, validator=_validation)
    """Instead of the core's `validation`."""
