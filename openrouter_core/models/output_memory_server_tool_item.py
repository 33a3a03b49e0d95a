"""Model OutputMemoryServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMemoryServerToolItem as OutputMemoryServerToolItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputMemoryServerToolItem(WireModel):
        """An operation of OpenRouter's memory tool."""

        status: ToolCallStatus
        type: Literal["openrouter:memory"]
        action: ActionEnum | None = None
        id: str | None = None
        key: str | None = None
        value: Any = nullable(default=None)
