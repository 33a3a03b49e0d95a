"""Parameters FusionPluginTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.fusion_plugin_tool import FusionPluginTool
    from openrouter_core.params.parameters3 import Parameters3Input


class FusionPluginToolParam(TypedDict, total=False):
    """Tool for the models that the fusion plugin asks."""

    type: Required[str]
    """Kind of tool."""
    parameters: Mapping[str, Parameters3Input | None]
    """Settings of the tool."""


FusionPluginToolInput: TypeAlias = "FusionPluginToolParam | FusionPluginTool"
"""What may be passed as FusionPluginTool: a dict, or the model."""
