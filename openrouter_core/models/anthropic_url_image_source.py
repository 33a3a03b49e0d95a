"""Model AnthropicURLImageSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicURLImageSource as AnthropicURLImageSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicURLImageSource(WireModel):
        """Image at a URL."""

        type: Literal["url"]
        url: str
