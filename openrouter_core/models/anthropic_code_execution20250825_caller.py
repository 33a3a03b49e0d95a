"""Model AnthropicCodeExecution20250825Caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCodeExecution20250825Caller as AnthropicCodeExecution20250825Caller
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCodeExecution20250825Caller(WireModel):
        """Says that code run by the code execution tool of 2025-08-25 made the call."""

        tool_id: str
        type: Literal["code_execution_20250825"]
