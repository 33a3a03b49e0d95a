"""Model OpenRouterWebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.web_search_config import WebSearchConfig


@model
class OpenRouterWebSearchServerTool(WireModel):
    """OpenRouter's web search tool, which the model may call."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchConfig | None = None
