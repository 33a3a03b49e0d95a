"""Model ContentToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentToolReference as ContentToolReference
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentToolReference(WireModel):
        """Reference to a tool by its name, inside a tool result."""

        tool_name: str
        type: Literal["tool_reference"]
