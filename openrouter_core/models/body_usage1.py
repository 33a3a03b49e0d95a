"""Model BodyUsage1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_server_tool_use_details import BatchObjectServerToolUseDetails
    from openrouter_core.models.body_completion_tokens_details import BodyCompletionTokensDetails
    from openrouter_core.models.body_prompt_tokens_details1 import BodyPromptTokensDetails1
    from openrouter_core.models.body_server_tool_use import BodyServerToolUse


@model
class BodyUsage1(WireModel):
    """Tokens that a chat answer in a batch used."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    completion_tokens_details: BodyCompletionTokensDetails | None = nullable(default=None)
    """Output tokens by kind."""
    prompt_tokens_details: BodyPromptTokensDetails1 | None = nullable(default=None)
    """Input tokens by kind."""
    server_tool_use: BodyServerToolUse | None = nullable(default=None)
    """How often server tools were used."""
    server_tool_use_details: BatchObjectServerToolUseDetails | None = nullable(default=None)
    """How often server tools were used."""
