"""Model AnthropicCodeExecutionOutput."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCodeExecutionOutput(WireModel):
    """File that the code made."""

    file_id: str
    """Id of the stored file."""
    type: Literal["code_execution_output"]
