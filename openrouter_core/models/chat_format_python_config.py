"""Model ChatFormatPythonConfig."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ChatFormatPythonConfig(WireModel):
    """Output that must be Python code."""

    type: Literal["python"]
