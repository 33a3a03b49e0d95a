"""Model OutputDatetimeItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus


@model
class OutputDatetimeItem(WireModel):
    """Date and time given by OpenRouter's datetime tool."""

    datetime: str
    """Date and time that the tool gave."""
    status: FailableToolCallStatus
    timezone: str
    """Time zone of `datetime`."""
    type: Literal["openrouter:datetime"]
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
