"""Model AnthropicCodeExecutionOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCodeExecutionOutput as AnthropicCodeExecutionOutput
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCodeExecutionOutput(WireModel):
        """File that the code made."""

        file_id: str
        type: Literal["code_execution_output"]
