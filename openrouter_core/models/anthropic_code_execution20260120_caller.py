"""Model AnthropicCodeExecution20260120Caller."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCodeExecution20260120Caller(WireModel):
    """Says that code run by the code execution tool of 2026-01-20 made the call."""

    tool_id: str
    """Id of the code execution tool use that made the call."""
    type: Literal["code_execution_20260120"]
