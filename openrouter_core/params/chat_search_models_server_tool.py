"""Parameters ChatSearchModelsServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_search_models_server_tool import ChatSearchModelsServerTool
    from openrouter_core.params.search_models_server_tool_config import SearchModelsServerToolConfigInput


class ChatSearchModelsServerToolParam(TypedDict, total=False):
    """OpenRouter's experimental server tool that searches for models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: SearchModelsServerToolConfigInput


ChatSearchModelsServerToolInput: TypeAlias = "ChatSearchModelsServerToolParam | ChatSearchModelsServerTool"
"""What may be passed as ChatSearchModelsServerTool: a dict, or the model."""
