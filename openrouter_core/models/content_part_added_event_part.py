"""Union ContentPartAddedEventPart."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent
    from openrouter_core.models.response_output_text import ResponseOutputText
    from openrouter_core.unions import UnknownVariant

    ContentPartAddedEventPart: TypeAlias = (
        ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent | UnknownVariant
    )
    """Content part that has begun: output text, reasoning text or a refusal."""
else:
    ContentPartAddedEventPart = Tagged(
        "type",
        {
            "output_text": "ResponseOutputText",
            "reasoning_text": "ReasoningTextContent",
            "refusal": "OpenAIResponsesRefusalContent",
        },
    )
