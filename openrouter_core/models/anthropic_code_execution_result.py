"""Model AnthropicCodeExecutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCodeExecutionResult as AnthropicCodeExecutionResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCodeExecutionResult(WireModel):
        """What the code printed, returned and made."""

        content: list[AnthropicCodeExecutionOutput]
        return_code: int
        stderr: str
        stdout: str
        type: Literal["code_execution_result"]
