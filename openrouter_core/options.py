"""Options of a core and of one call: time, headers, decoding. Values only, checked when they are made.

All times are seconds. Knows nothing of requests or transports.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from openrouter_core._base.defaults import LIMITS, SIZES
from openrouter_core._base.durations import check_limit, count, limit, seconds
from openrouter_core._base.redaction import public_url
from openrouter_core._base.values import Value
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.retry_options import RetryConfig

Validation: TypeAlias = Literal["strict", "lenient"]
"""What becomes of an answer that does not fit: an Err, or, if its spine is there, an Ok whose `meta.issues` lists the misfits."""

RESERVED_FETCH_OPTIONS = frozenset({"method", "url", "str_or_url", "data", "json"})


def _codes(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None:
        return
    if isinstance(value, str) or not isinstance(value, Sequence) or not all(map(_is_code, value)):
        message = f"{attribute.name} must be a sequence of statuses and classes of statuses, such as (429, '5XX')"
        raise ValueError(message)


def _is_code(value: object) -> bool:
    return re.fullmatch(r"[1-5](\d\d|XX)", str(value).upper()) is not None


def check_timeout(name: str, value: object) -> None:
    """Raise ValueError for what cannot be a `timeout`: a number of seconds above 0, `Timeouts`, None or UNSET."""
    if value is not UNSET and not isinstance(value, Timeouts):
        check_limit(name, value)


def check_count(name: str, value: object) -> None:
    """Raise ValueError for what is not a number of things, at least one."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        message = f"{name} must be a whole number above 0"
        raise ValueError(message)


def check_validation(value: object) -> None:
    """Raise ValueError for a value that is not a `Validation`."""
    if not isinstance(value, str) or value not in {"strict", "lenient"}:
        message = "validation must be 'strict' or 'lenient'"
        raise ValueError(message)


def _validation(_: object, __: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        check_validation(value)


def _timeout(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    check_timeout(attribute.name, value)


def _total(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not UNSET:
        check_limit(attribute.name, value)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Timeouts(Value):
    """Limits of one attempt, in seconds; None is no limit."""

    connect: float | None = attrs.field(default=LIMITS.connect, validator=limit)
    """To open a connection: the server's name, TCP, a proxy's leave, TLS. Waiting until the pool has room does not count."""
    total: float | Unset | None = attrs.field(default=UNSET, validator=_total)
    """From the attempt's start to the last byte of its answer. Left out: 600 seconds, and of a stream no limit."""
    first_event: float | None = attrs.field(default=LIMITS.first_event, validator=limit)
    """Of a stream: to its first event; comments that keep it alive do not count."""
    idle: float | None = attrs.field(default=LIMITS.idle, validator=limit)
    """Of a stream: from one event to the next; comments that keep it alive do not count."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Sizes(Value):
    """Limits of what a server may send, in bytes; None is no limit. What is larger is an Err that names its limit."""

    answer: int | None = attrs.field(default=SIZES.answer, validator=attrs.validators.optional(count))
    """Of an answer, decompressed. Files have no limit."""
    event: int | None = attrs.field(default=SIZES.event, validator=attrs.validators.optional(count))
    """Of a stream: of one event."""
    header_line: int = attrs.field(default=SIZES.header_line, validator=count)
    """Of one line of an answer's head."""


def check_sizes(value: object) -> None:
    """Raise ValueError for what cannot be `sizes`: neither `Sizes` nor UNSET."""
    if value is not UNSET and not isinstance(value, Sizes):
        message = f"sizes must be Sizes; got {type(value).__name__}"
        raise ValueError(message)


def _mapping(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, Mapping):
        message = f"{attribute.name} must be a mapping, such as a dict; got {type(value).__name__}"
        raise ValueError(message)  # noqa: TRY004 - as for all other settings that are impossible


def _fetch_options(_: object, attribute: attrs.Attribute[Any], value: Mapping[str, Any]) -> None:
    _mapping(_, attribute, value)
    if reserved := RESERVED_FETCH_OPTIONS & set(value):
        message = f"fetch_options cannot hold {', '.join(sorted(reserved))}: the function decides that"
        raise ValueError(message)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RequestOptions(Value):
    """What one call does differently from its core. Whatever is left out is as the core has it."""

    retries: RetryConfig | None = None
    """Instead of the core's `retry_config`."""
    retry_codes: Sequence[int | str] | None = attrs.field(default=None, validator=_codes)
    """Statuses that are tried again, such as ``(429, "5XX")``, instead of the operation's own."""
    timeout: float | Timeouts | Unset | None = attrs.field(default=UNSET, validator=_timeout)
    """Seconds for each attempt, or `Timeouts`; None is no limit."""
    deadline: float | None = attrs.field(default=None, validator=attrs.validators.optional(seconds))
    """Seconds for the whole call: connects, attempts, waits, body."""
    server_url: str | None = attrs.field(default=None, repr=lambda url: repr(url and public_url(str(url))))
    """Base URL instead of the core's."""
    api_key: str | Callable[[], str | Awaitable[str]] | None = attrs.field(default=None, repr=False)
    """Key instead of the core's, or a function (sync or async) that returns one."""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False, validator=_mapping)
    """Headers added to the request; they win over all others of the same name."""
    fetch_options: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False, validator=_fetch_options)
    """Options of aiohttp's ``ClientSession.request``, such as ``proxy``, ``ssl`` or ``allow_redirects``."""
    extra_query: Mapping[str, object] = attrs.field(factory=dict[str, object], repr=False, validator=_mapping)
    """Query parameters added to the URL."""
    extra_body: Mapping[str, object] = attrs.field(factory=dict[str, object], repr=False, validator=_mapping)
    """Properties added to a JSON or form body."""
    validation: Validation | None = attrs.field(default=None, validator=_validation)
    """Instead of the core's `validation`."""
