"""Model ToolChoiceAllowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolChoiceAllowed as ToolChoiceAllowed
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolChoiceAllowed(WireModel):
        """Tool choice limited to some of the tools offered."""

        mode: Mode
        tools: list[dict[str, Any]]
        type: Literal["allowed_tools"]
