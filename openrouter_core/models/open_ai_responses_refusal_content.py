"""Model OpenAIResponsesRefusalContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesRefusalContent as OpenAIResponsesRefusalContent
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponsesRefusalContent(WireModel):
        """A part of an answer in which the model refuses."""

        refusal: str
        type: Literal["refusal"]
