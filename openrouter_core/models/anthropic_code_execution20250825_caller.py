"""Model AnthropicCodeExecution20250825Caller."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCodeExecution20250825Caller(WireModel):
    """Says that code run by the code execution tool of 2025-08-25 made the call."""

    tool_id: str
    """Id of the code execution tool use that made the call."""
    type: Literal["code_execution_20250825"]
