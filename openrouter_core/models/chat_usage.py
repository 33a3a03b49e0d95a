"""Model ChatUsage."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ChatUsage(WireModel):
    """Tokens that a chat answer used, and what they cost."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    completion_tokens_details: Any = nullable(default=None)
    """Output tokens by kind."""
    cost: float | None = nullable(default=None)
    """US dollars charged."""
    cost_details: Any = nullable(default=None)
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    prompt_tokens_details: Any = nullable(default=None)
    """Input tokens by kind."""
    server_tool_use_details: Any = nullable(default=None)
    """How often server tools were used."""
