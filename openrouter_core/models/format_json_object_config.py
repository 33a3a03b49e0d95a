"""Model FormatJSONObjectConfig."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FormatJSONObjectConfig(WireModel):
    """Output format that asks for a JSON object, without a schema."""

    type: Literal["json_object"]
