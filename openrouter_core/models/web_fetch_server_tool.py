"""Model WebFetchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.web_fetch_server_tool_config import WebFetchServerToolConfig


@model
class WebFetchServerTool(WireModel):
    """OpenRouter's server tool that lets a model read web pages."""

    type: Literal["openrouter:web_fetch"]
    parameters: WebFetchServerToolConfig | None = None
