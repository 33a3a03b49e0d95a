"""Model ToolChoiceNone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolChoiceNone as ToolChoiceNone
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolChoiceNone(WireModel):
        """The model must not call a tool."""

        type: Literal["none"]
