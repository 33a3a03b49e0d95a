"""Model ChatUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatUsage as ChatUsage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatUsage(WireModel):
        """Tokens that a chat answer used, and what they cost."""

        completion_tokens: int
        prompt_tokens: int
        total_tokens: int
        completion_tokens_details: ChatUsageCompletionTokensDetails | None = nullable(default=None)
        cost: float | None = nullable(default=None)
        cost_details: CostDetails | None = nullable(default=None)
        is_byok: bool | None = None
        prompt_tokens_details: ChatUsagePromptTokensDetails | None = nullable(default=None)
        server_tool_use_details: ServerToolUseDetails | None = nullable(default=None)
