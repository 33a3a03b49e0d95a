"""Model ContentRedactedThinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentRedactedThinking as ContentRedactedThinking
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentRedactedThinking(WireModel):
        """Thinking block whose text the provider keeps encrypted, in a message given back."""

        data: str
        type: Literal["redacted_thinking"]
