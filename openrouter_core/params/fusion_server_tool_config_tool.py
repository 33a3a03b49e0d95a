"""Parameters FusionServerToolConfigTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.fusion_server_tool_config_tool import FusionServerToolConfigTool


class FusionServerToolConfigToolParam(TypedDict, total=False):
    """Tool for the models that the fusion tool asks."""

    type: Required[str]
    """Kind of tool."""
    parameters: Mapping[str, Any]
    """Settings of the tool."""


FusionServerToolConfigToolInput: TypeAlias = "FusionServerToolConfigToolParam | FusionServerToolConfigTool"
"""What may be passed as FusionServerToolConfigTool: a dict, or the model."""
