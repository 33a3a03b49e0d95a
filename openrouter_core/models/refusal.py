"""Model Refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Refusal as Refusal
else:
    from openrouter_core.model import WireModel, model

    @model
    class Refusal(WireModel):
        """Token of a refusal, with its log probability and its likeliest rivals."""

        bytes: list[int] | None
        logprob: float
        token: str
        top_logprobs: list[RefusalTopLogprob]
