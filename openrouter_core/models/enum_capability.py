"""Model EnumCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EnumCapability as EnumCapability
else:
    from openrouter_core.model import WireModel, model

    @model
    class EnumCapability(WireModel):
        """Parameter that takes one of a fixed set of values."""

        type: Literal["enum"]
        values: list[str]
