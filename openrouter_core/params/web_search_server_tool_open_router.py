"""Parameters WebSearchServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.web_search_server_tool_open_router import WebSearchServerToolOpenRouter
    from openrouter_core.params.web_search_server_tool_config import WebSearchServerToolConfigInput


class WebSearchServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that lets a model search the web."""

    type: Required[Literal["openrouter:web_search"]]
    parameters: WebSearchServerToolConfigInput


WebSearchServerToolOpenRouterInput: TypeAlias = "WebSearchServerToolOpenRouterParam | WebSearchServerToolOpenRouter"
"""What may be passed as WebSearchServerToolOpenRouter: a dict, or the model."""
