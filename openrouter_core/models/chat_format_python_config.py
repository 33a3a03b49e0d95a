"""Model ChatFormatPythonConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatFormatPythonConfig as ChatFormatPythonConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatFormatPythonConfig(WireModel):
        """Output that must be Python code."""

        type: Literal["python"]
