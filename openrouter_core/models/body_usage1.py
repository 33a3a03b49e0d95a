"""Model BodyUsage1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BodyUsage1 as BodyUsage1
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BodyUsage1(WireModel):
        """Tokens that a chat answer in a batch used."""

        completion_tokens: int
        prompt_tokens: int
        total_tokens: int
        completion_tokens_details: BodyCompletionTokensDetails | None = nullable(default=None)
        prompt_tokens_details: BodyPromptTokensDetails1 | None = nullable(default=None)
        server_tool_use: BodyServerToolUse | None = nullable(default=None)
        server_tool_use_details: BatchObjectServerToolUseDetails | None = nullable(default=None)
