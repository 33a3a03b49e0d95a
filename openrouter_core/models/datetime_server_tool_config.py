"""Model DatetimeServerToolConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class DatetimeServerToolConfig(WireModel):
    """Settings of the date and time tool."""

    timezone: str | None = None
    """Time zone to answer in, as an IANA name such as `Europe/London`."""
