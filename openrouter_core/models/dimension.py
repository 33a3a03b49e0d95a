"""Model Dimension."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Dimension as Dimension
else:
    from openrouter_core.model import WireModel, model

    @model
    class Dimension(WireModel):
        """Dimension by which analytics can be grouped and filtered."""

        display_label: str
        name: str
