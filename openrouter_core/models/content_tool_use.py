"""Model ContentToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentToolUse as ContentToolUse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ContentToolUse(WireModel):
        """Earlier call of a client tool by the model, in a message given back."""

        id: str
        name: str
        type: Literal["tool_use"]
        cache_control: AnthropicCacheControlDirective | None = None
        input: Any = nullable(default=None)
