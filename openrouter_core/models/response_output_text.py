"""Model ResponseOutputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ResponseOutputText as ResponseOutputText
else:
    from openrouter_core.model import WireModel, model

    @model
    class ResponseOutputText(WireModel):
        """Text that a model wrote, with its citations."""

        text: str
        type: Literal["output_text"]
        annotations: list[OpenAIResponsesAnnotation] | None = None
        logprobs: list[Logprob] | None = None
