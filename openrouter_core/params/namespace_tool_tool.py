"""Parameters NamespaceToolTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.custom_tool import CustomToolInput
    from openrouter_core.params.namespace_function_tool import NamespaceFunctionToolInput

    NamespaceToolToolInput: TypeAlias = NamespaceFunctionToolInput | CustomToolInput
    """A tool of a namespace: a function or a custom tool."""
