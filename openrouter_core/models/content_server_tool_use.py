"""Model ContentServerToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentServerToolUse as ContentServerToolUse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ContentServerToolUse(WireModel):
        """Earlier call of a server tool by the model, in a message given back."""

        id: str
        name: str
        type: Literal["server_tool_use"]
        cache_control: AnthropicCacheControlDirective | None = None
        input: Any = nullable(default=None)
