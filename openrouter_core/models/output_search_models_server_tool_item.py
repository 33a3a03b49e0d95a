"""Model OutputSearchModelsServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus


@model
class OutputSearchModelsServerToolItem(WireModel):
    """A search of the model catalogue, by OpenRouter's experimental tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:experimental__search_models"]
    arguments: str | None = None
    """Arguments of the call, as JSON text."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    query: str | None = None
    """What was searched for."""
