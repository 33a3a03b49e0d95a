"""Model ThinkingBetweenTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ThinkingBetweenTools as ThinkingBetweenTools
else:
    from openrouter_core.model import WireModel, model

    @model
    class ThinkingBetweenTools(WireModel):
        """Thinking in the mode `between_tools`."""

        type: Literal["between_tools"]
