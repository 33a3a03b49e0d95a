"""Model OutputFusionServerToolItemResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputFusionServerToolItemResponse as OutputFusionServerToolItemResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputFusionServerToolItemResponse(WireModel):
        """One model's answer in a fusion."""

        model: str
        content: str | None = None
