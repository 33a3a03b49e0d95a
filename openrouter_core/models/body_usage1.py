"""Model BodyUsage1."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class BodyUsage1(WireModel):
    """Tokens that a chat answer in a batch used."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    completion_tokens_details: Any = nullable(default=None)
    """Output tokens by kind."""
    prompt_tokens_details: Any = nullable(default=None)
    """Input tokens by kind."""
    server_tool_use: Any = nullable(default=None)
    """How often server tools were used."""
    server_tool_use_details: Any = nullable(default=None)
    """How often server tools were used."""
