"""Parameters MessagesRequestTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_request_tool import MessagesRequestTool


class MessagesRequestToolParam(TypedDict, total=False):
    """A tool of any other type, passed on as given."""

    type: Required[str]


MessagesRequestToolInput: TypeAlias = "MessagesRequestToolParam | MessagesRequestTool"
"""What may be passed as MessagesRequestTool: a dict, or the model."""
