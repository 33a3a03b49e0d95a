"""Model OpenAIResponsesToolChoiceFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesToolChoiceFunction as OpenAIResponsesToolChoiceFunction
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponsesToolChoiceFunction(WireModel):
        """Demand that the model calls one function."""

        name: str
        type: Literal["function"]
