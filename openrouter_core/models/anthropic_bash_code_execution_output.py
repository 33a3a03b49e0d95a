"""Model AnthropicBashCodeExecutionOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicBashCodeExecutionOutput as AnthropicBashCodeExecutionOutput
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicBashCodeExecutionOutput(WireModel):
        """File that a bash command in the sandbox made."""

        file_id: str
        type: Literal["bash_code_execution_output"]
