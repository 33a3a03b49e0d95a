"""Parameters OpenRouterWebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from openrouter_core.params.web_search_config import WebSearchConfigInput


class OpenRouterWebSearchServerToolParam(TypedDict, total=False):
    """OpenRouter's web search tool, which the model may call."""

    type: Required[Literal["openrouter:web_search"]]
    parameters: WebSearchConfigInput


OpenRouterWebSearchServerToolInput: TypeAlias = "OpenRouterWebSearchServerToolParam | OpenRouterWebSearchServerTool"
"""What may be passed as OpenRouterWebSearchServerTool: a dict, or the model."""
