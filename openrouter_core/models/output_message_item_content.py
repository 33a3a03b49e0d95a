"""Union OutputMessageItemContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from openrouter_core.models.response_output_text import ResponseOutputText
    from openrouter_core.unions import UnknownVariant

    OutputMessageItemContent: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | UnknownVariant
    """A part of an output message: text or a refusal."""
else:
    OutputMessageItemContent = Tagged("type", {"output_text": "ResponseOutputText", "refusal": "OpenAIResponsesRefusalContent"})
