"""Model BooleanCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BooleanCapability as BooleanCapability
else:
    from openrouter_core.model import WireModel, model

    @model
    class BooleanCapability(WireModel):
        """Parameter that a model takes as true or false."""

        type: Literal["boolean"]
