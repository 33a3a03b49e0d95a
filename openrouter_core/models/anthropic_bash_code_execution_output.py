"""Model AnthropicBashCodeExecutionOutput."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicBashCodeExecutionOutput(WireModel):
    """File that a bash command in the sandbox made."""

    file_id: str
    """Id of the stored file."""
    type: Literal["bash_code_execution_output"]
