"""Parameters SubagentNestedTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.subagent_nested_tool import SubagentNestedTool


class SubagentNestedToolParam(TypedDict, total=False):
    """Tool that a subagent may use."""

    type: Required[str]
    """Which tool it is."""
    parameters: Mapping[str, Any]
    """Settings of the tool."""


SubagentNestedToolInput: TypeAlias = "SubagentNestedToolParam | SubagentNestedTool"
"""What may be passed as SubagentNestedTool: a dict, or the model."""
