"""Union InputsContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from openrouter_core.models.response_output_text import ResponseOutputText
    from openrouter_core.unions import UnknownVariant

    InputsContent1: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | UnknownVariant
    """Part of an earlier assistant message: output text or a refusal."""
else:
    InputsContent1 = Tagged("type", {"output_text": "ResponseOutputText", "refusal": "OpenAIResponsesRefusalContent"})
