"""Model ContentToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentToolResult as ContentToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentToolResult(WireModel):
        """Result of a tool call, given back to the model."""

        tool_use_id: str
        type: Literal["tool_result"]
        cache_control: AnthropicCacheControlDirective | None = None
        content: MessagesMessageParamContentUnion2 | None = None
        is_error: bool | None = None
