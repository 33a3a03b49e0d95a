"""Model ArmorRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ArmorRule as ArmorRule
else:
    from openrouter_core.model import WireModel, model

    @model
    class ArmorRule(WireModel):
        """Rule for the armor plugin's classifier."""

        id: str
        instructions: str
        name: str | None = None
        threshold: float | None = None
