"""Parameters NamespaceTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.namespace_tool import NamespaceTool
    from openrouter_core.params.namespace_tool_tool import NamespaceToolToolInput


class NamespaceToolParam(TypedDict, total=False):
    """A named group of tools."""

    description: Required[str]
    """What the group is for, told to the model."""
    name: Required[str]
    tools: Required[Sequence[NamespaceToolToolInput]]
    type: Required[Literal["namespace"]]


NamespaceToolInput: TypeAlias = "NamespaceToolParam | NamespaceTool"
"""What may be passed as NamespaceTool: a dict, or the model."""
