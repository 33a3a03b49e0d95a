"""Parameters StopServerToolsWhenHasToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stop_server_tools_when_has_tool_call import StopServerToolsWhenHasToolCall


class StopServerToolsWhenHasToolCallParam(TypedDict, total=False):
    """End the server tool loop when the model calls a given tool."""

    tool_name: Required[str]
    type: Required[Literal["has_tool_call"]]


StopServerToolsWhenHasToolCallInput: TypeAlias = "StopServerToolsWhenHasToolCallParam | StopServerToolsWhenHasToolCall"
"""What may be passed as StopServerToolsWhenHasToolCall: a dict, or the model."""
