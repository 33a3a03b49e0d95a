"""Model OpenRouterWebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenRouterWebSearchServerTool(WireModel):
        """OpenRouter's web search tool, which the model may call."""

        type: Literal["openrouter:web_search"]
        parameters: WebSearchConfig | None = None
