"""Model ImageGenerationUsageServerToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationUsageServerToolUse as ImageGenerationUsageServerToolUse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ImageGenerationUsageServerToolUse(WireModel):
        """Server tool calls of an image request."""

        tool_calls_executed: int | None = nullable(default=None)
        tool_calls_requested: int | None = nullable(default=None)
        web_search_requests: int | None = nullable(default=None)
