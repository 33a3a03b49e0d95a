"""Parameters InputsContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.open_ai_responses_refusal_content import OpenAIResponsesRefusalContentInput
    from openrouter_core.params.response_output_text import ResponseOutputTextInput

    InputsContent1Input: TypeAlias = ResponseOutputTextInput | OpenAIResponsesRefusalContentInput
    """Part of an earlier assistant message: output text or a refusal."""
