"""Model Input."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Input as Input
else:
    from openrouter_core.model import WireModel, model

    @model
    class Input(WireModel):
        """Multimodal input to embed, made of one or more parts."""

        content: list[Content]
