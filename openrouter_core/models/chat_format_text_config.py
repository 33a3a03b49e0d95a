"""Model ChatFormatTextConfig."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ChatFormatTextConfig(WireModel):
    """Output as plain text, without constraints."""

    type: Literal["text"]
