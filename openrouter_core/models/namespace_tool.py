"""Model NamespaceTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import NamespaceTool as NamespaceTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class NamespaceTool(WireModel):
        """A named group of tools."""

        description: str
        name: str
        tools: list[NamespaceToolTool]
        type: Literal["namespace"]
