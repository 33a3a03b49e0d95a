"""Model AnthropicURLPdfSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicURLPdfSource as AnthropicURLPdfSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicURLPdfSource(WireModel):
        """PDF at a URL."""

        type: Literal["url"]
        url: str
