"""Parameters ResponseOutputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.response_output_text import ResponseOutputText
    from openrouter_core.params.logprob import LogprobInput
    from openrouter_core.params.open_ai_responses_annotation import OpenAIResponsesAnnotationInput


class ResponseOutputTextParam(TypedDict, total=False):
    """Text that a model wrote, with its citations."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Sequence[OpenAIResponsesAnnotationInput]
    """Citations of files and web pages within the text."""
    logprobs: Sequence[LogprobInput]
    """Log probability of each token, if it was asked for."""


ResponseOutputTextInput: TypeAlias = "ResponseOutputTextParam | ResponseOutputText"
"""What may be passed as ResponseOutputText: a dict, or the model."""
