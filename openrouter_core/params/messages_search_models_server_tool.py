"""Parameters MessagesSearchModelsServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_search_models_server_tool import MessagesSearchModelsServerTool
    from openrouter_core.params.search_models_server_tool_config import SearchModelsServerToolConfigInput


class MessagesSearchModelsServerToolParam(TypedDict, total=False):
    """Experimental OpenRouter tool with which the model searches the model catalogue."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: SearchModelsServerToolConfigInput


MessagesSearchModelsServerToolInput: TypeAlias = "MessagesSearchModelsServerToolParam | MessagesSearchModelsServerTool"
"""What may be passed as MessagesSearchModelsServerTool: a dict, or the model."""
