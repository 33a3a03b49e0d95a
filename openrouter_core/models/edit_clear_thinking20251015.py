"""Model EditClearThinking20251015."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.keep import Keep


@model
class EditClearThinking20251015(WireModel):
    """Context edit that drops the thinking of earlier turns."""

    type: Literal["clear_thinking_20251015"]
    keep: Keep | None = None
    """How much thinking to keep: that of the latest turns, or all."""
