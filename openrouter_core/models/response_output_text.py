"""Model ResponseOutputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.logprob import Logprob
    from openrouter_core.models.open_ai_responses_annotation import OpenAIResponsesAnnotation


@model
class ResponseOutputText(WireModel):
    """Text that a model wrote, with its citations."""

    text: str
    type: Literal["output_text"]
    annotations: list[OpenAIResponsesAnnotation] | None = None
    """Citations of files and web pages within the text."""
    logprobs: list[Logprob] | None = None
    """Log probability of each token, if it was asked for."""
