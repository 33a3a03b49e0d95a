"""Union NamespaceToolTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool import CustomTool
    from openrouter_core.models.namespace_function_tool import NamespaceFunctionTool
    from openrouter_core.unions import UnknownVariant

    NamespaceToolTool: TypeAlias = NamespaceFunctionTool | CustomTool | UnknownVariant
    """A tool of a namespace: a function or a custom tool."""
else:
    NamespaceToolTool = Tagged("type", {"function": "NamespaceFunctionTool", "custom": "CustomTool"})
