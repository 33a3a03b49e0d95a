"""Model KeepAll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import KeepAll as KeepAll
else:
    from openrouter_core.model import WireModel, model

    @model
    class KeepAll(WireModel):
        """Keep all thinking blocks."""

        type: Literal["all"]
