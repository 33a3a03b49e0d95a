"""Model WebSearchServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.web_search_server_tool_config import WebSearchServerToolConfig


@model
class WebSearchServerToolOpenRouter(WireModel):
    """OpenRouter's server tool that lets a model search the web."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchServerToolConfig | None = None
