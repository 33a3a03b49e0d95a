"""Model Input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content import Content


@model
class Input(WireModel):
    """Multimodal input to embed, made of one or more parts."""

    content: list[Content]
    """Parts that together get one embedding."""
