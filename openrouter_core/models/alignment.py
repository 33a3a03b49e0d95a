"""Model Alignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Alignment as Alignment
else:
    from openrouter_core.model import WireModel, model

    @model
    class Alignment(WireModel):
        """What the alignment plugin recorded about the model calls of a request."""

        calls: list[AlignmentCallRecord]
