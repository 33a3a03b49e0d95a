"""Model RangeCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import RangeCapability as RangeCapability
else:
    from openrouter_core.model import WireModel, model

    @model
    class RangeCapability(WireModel):
        """Numeric parameter of a model and the values it accepts."""

        max: float
        min: float
        type: Literal["range"]
