"""Model ContentThinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentThinking as ContentThinking
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentThinking(WireModel):
        """Earlier thinking of the model, in a message given back."""

        signature: str
        thinking: str
        type: Literal["thinking"]
