"""Model Stance."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Stance as Stance
else:
    from openrouter_core.model import WireModel, model

    @model
    class Stance(WireModel):
        """What one model of a Fusion panel holds on a disputed point."""

        model: str
        stance: str
