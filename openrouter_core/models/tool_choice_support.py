"""Model ToolChoiceSupport."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ToolChoiceSupport as ToolChoiceSupport
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolChoiceSupport(WireModel):
        """Values of `tool_choice` that an endpoint supports."""

        auto: bool
        function: bool
        none: bool
        required: bool
