"""Model OutputToolSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputToolSearchServerToolItem as OutputToolSearchServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputToolSearchServerToolItem(WireModel):
        """A search for tools, run by OpenRouter."""

        status: FailableToolCallStatus
        type: Literal["openrouter:tool_search"]
        error: str | None = None
        id: str | None = None
        matches: list[Match] | None = None
        query: str | None = None
