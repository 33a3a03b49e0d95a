"""Model DefaultParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DefaultParameters as DefaultParameters
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class DefaultParameters(WireModel):
        """Sampling parameters that a model gets where a request does not set them."""

        frequency_penalty: float | None = nullable(default=None)
        presence_penalty: float | None = nullable(default=None)
        repetition_penalty: float | None = nullable(default=None)
        temperature: float | None = nullable(default=None)
        top_k: int | None = nullable(default=None)
        top_p: float | None = nullable(default=None)
