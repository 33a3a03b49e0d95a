"""Model PerRequestLimits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PerRequestLimits as PerRequestLimits
else:
    from openrouter_core.model import WireModel, model

    @model
    class PerRequestLimits(WireModel):
        """Most tokens that one request to a model may use."""

        completion_tokens: float
        prompt_tokens: float
