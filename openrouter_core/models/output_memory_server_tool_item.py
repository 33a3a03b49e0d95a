"""Model OutputMemoryServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.action_enum import ActionEnum
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputMemoryServerToolItem(WireModel):
    """An operation of OpenRouter's memory tool."""

    status: ToolCallStatus
    type: Literal["openrouter:memory"]
    action: ActionEnum | None = None
    """Whether an entry was read, written or deleted."""
    id: str | None = None
    key: str | None = None
    """Key of the memory entry."""
    value: Any = nullable(default=None)
    """Value of the memory entry."""
