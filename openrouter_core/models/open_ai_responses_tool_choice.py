"""Model OpenAIResponsesToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesToolChoice as OpenAIResponsesToolChoice
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponsesToolChoice(WireModel):
        """Demand that the model uses the web search preview tool."""

        type: Type
