"""Parameters WebFetchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.web_fetch_server_tool import WebFetchServerTool
    from openrouter_core.params.web_fetch_server_tool_config import WebFetchServerToolConfigInput


class WebFetchServerToolParam(TypedDict, total=False):
    """OpenRouter's server tool that lets a model read web pages."""

    type: Required[Literal["openrouter:web_fetch"]]
    parameters: WebFetchServerToolConfigInput


WebFetchServerToolInput: TypeAlias = "WebFetchServerToolParam | WebFetchServerTool"
"""What may be passed as WebFetchServerTool: a dict, or the model."""
