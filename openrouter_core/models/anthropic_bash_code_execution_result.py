"""Model AnthropicBashCodeExecutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicBashCodeExecutionResult as AnthropicBashCodeExecutionResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicBashCodeExecutionResult(WireModel):
        """What a bash command in the sandbox printed, returned and made."""

        content: list[AnthropicBashCodeExecutionOutput]
        return_code: int
        stderr: str
        stdout: str
        type: Literal["bash_code_execution_result"]
