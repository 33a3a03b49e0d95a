"""Polling: how often to look at a job that the API works on in the background. Values only, checked when they are made."""

from __future__ import annotations

import attrs

from openrouter_core._base.durations import check_limit, factor
from openrouter_core._base.values import Value


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Polling(Value):
    """How often to look at a job: the first wait in seconds, the factor by which waits grow, and the longest wait in seconds."""

    interval: float = 2.0
    exponent: float = attrs.field(default=1.5, validator=factor)
    max_interval: float = 30.0

    def __attrs_post_init__(self) -> None:
        for name in ("interval", "max_interval"):
            check_limit(name, getattr(self, name))
            if getattr(self, name) is None:
                raise ValueError(f"{name} must be seconds; got None")
