"""Model ArmorContext."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ArmorContext as ArmorContext
else:
    from openrouter_core.model import WireModel, model

    @model
    class ArmorContext(WireModel):
        """What the armor plugin's classifier is given to judge by."""

        v: float
        auto_mode: ArmorAutoMode | None = None
