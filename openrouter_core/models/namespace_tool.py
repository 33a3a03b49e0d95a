"""Model NamespaceTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.namespace_tool_tool import NamespaceToolTool


@model
class NamespaceTool(WireModel):
    """A named group of tools."""

    description: str
    """What the group is for, told to the model."""
    name: str
    tools: list[NamespaceToolTool]
    type: Literal["namespace"]
