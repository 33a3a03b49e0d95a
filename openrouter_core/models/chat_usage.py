"""Model ChatUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_usage_completion_tokens_details import ChatUsageCompletionTokensDetails
    from openrouter_core.models.chat_usage_prompt_tokens_details import ChatUsagePromptTokensDetails
    from openrouter_core.models.cost_details import CostDetails
    from openrouter_core.models.server_tool_use_details import ServerToolUseDetails


@model
class ChatUsage(WireModel):
    """Tokens that a chat answer used, and what they cost."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    completion_tokens_details: ChatUsageCompletionTokensDetails | None = nullable(default=None)
    """Output tokens by kind."""
    cost: float | None = nullable(default=None)
    """US dollars charged."""
    cost_details: CostDetails | None = nullable(default=None)
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    prompt_tokens_details: ChatUsagePromptTokensDetails | None = nullable(default=None)
    """Input tokens by kind."""
    server_tool_use_details: ServerToolUseDetails | None = nullable(default=None)
    """How often server tools were used."""
