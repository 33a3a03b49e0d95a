"""Model Box."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Box as Box
else:
    from openrouter_core.model import WireModel, model

    @model
    class Box(WireModel):
        """Rectangle given by the positions of its four edges."""

        bottom: float
        left: float
        right: float
        top: float
