"""Model TimeRange."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TimeRange as TimeRange
else:
    from openrouter_core.model import WireModel, model

    @model
    class TimeRange(WireModel):
        """Period of an analytics query."""

        end: str
        start: str
