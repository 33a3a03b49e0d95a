"""Model FusionServerToolConfigReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FusionServerToolConfigReasoning as FusionServerToolConfigReasoning
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionServerToolConfigReasoning(WireModel):
        """How much the models of a fusion call reason."""

        effort: FusionServerToolConfigEffort | None = None
        max_tokens: int | None = None
