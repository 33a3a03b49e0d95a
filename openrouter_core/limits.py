"""Limits: what all calls of a core together may do. Values only, checked when they are made."""

from __future__ import annotations

from typing import Any

import attrs

from openrouter_core._base.durations import count, shown
from openrouter_core._base.values import Value


def _share(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and not (isinstance(value, int | float) and 0 <= value <= 1):
        message = f"{attribute.name} must be a number from 0 to 1, or None for no limit; got {shown(value)}"
        raise ValueError(message)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Limits(Value):
    """Limits of all calls of a core, in all event loops and threads of a process. What is left out is not limited.

    A call that has to wait does so in the order in which it came, within its deadline: after that it is an
    ``Err(RequestTimeoutError)`` whose `phase` is ``queue``.
    """

    concurrent: int | None = attrs.field(default=None, validator=attrs.validators.optional(count))
    """Requests under way at once. That of a stream or a file is, until it is read or left."""
    per_minute: int | None = attrs.field(default=None, validator=attrs.validators.optional(count))
    """Requests in any minute, those of further attempts included."""
    queue: int | None = attrs.field(default=None, validator=attrs.validators.optional(count))
    """Calls that may wait. One more is an ``Err(QueueFullError)`` at once."""
    cooldown: bool = True
    """Whether a 429 that says when to come back holds off the other calls until then, each for a random while longer.

    If the limit is the account's, all calls. If it is a provider's, the calls of that model.
    """
    retry_share: float | None = attrs.field(default=0.2, validator=_share)
    """Further attempts, as a share of the calls: 0.2 is one for five calls. So an outage is not made worse. None is no limit."""


def check_limits(value: object) -> None:
    """Raise ValueError for what cannot be `limits`."""
    if not isinstance(value, Limits):
        message = f"limits must be Limits or None; got {type(value).__name__}"
        raise ValueError(message)  # noqa: TRY004 - as for all other settings that are impossible
