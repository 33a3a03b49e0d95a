"""Model EditClearThinking20251015."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EditClearThinking20251015 as EditClearThinking20251015
else:
    from openrouter_core.model import WireModel, model

    @model
    class EditClearThinking20251015(WireModel):
        """Context edit that drops the thinking of earlier turns."""

        type: Literal["clear_thinking_20251015"]
        keep: Keep | None = None
