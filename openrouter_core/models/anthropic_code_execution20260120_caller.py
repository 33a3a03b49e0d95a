"""Model AnthropicCodeExecution20260120Caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCodeExecution20260120Caller as AnthropicCodeExecution20260120Caller
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCodeExecution20260120Caller(WireModel):
        """Says that code run by the code execution tool of 2026-01-20 made the call."""

        tool_id: str
        type: Literal["code_execution_20260120"]
