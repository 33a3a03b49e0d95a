"""Model OutputWebSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebSearchServerToolItem as OutputWebSearchServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputWebSearchServerToolItem(WireModel):
        """A web search by OpenRouter's web search tool."""

        status: FailableToolCallStatus
        type: Literal["openrouter:web_search"]
        action: OutputWebSearchServerToolItemAction | None = None
        error: str | None = None
        id: str | None = None
