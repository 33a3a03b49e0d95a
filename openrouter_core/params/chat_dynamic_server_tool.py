"""Parameters ChatDynamicServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.chat_dynamic_server_tool import ChatDynamicServerTool


class ChatDynamicServerToolParam(TypedDict, total=False):
    """Server tool given by its type, for tools that have no model here."""

    type: Required[str]
    """Name of the tool, such as `openrouter:web_search`."""
    parameters: Mapping[str, Any]
    """Settings of the tool."""


ChatDynamicServerToolInput: TypeAlias = "ChatDynamicServerToolParam | ChatDynamicServerTool"
"""What may be passed as ChatDynamicServerTool: a dict, or the model."""
