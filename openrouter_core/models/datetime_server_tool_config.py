"""Model DatetimeServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DatetimeServerToolConfig as DatetimeServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class DatetimeServerToolConfig(WireModel):
        """Settings of the date and time tool."""

        timezone: str | None = None
