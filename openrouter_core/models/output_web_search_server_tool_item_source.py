"""Model OutputWebSearchServerToolItemSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebSearchServerToolItemSource as OutputWebSearchServerToolItemSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputWebSearchServerToolItemSource(WireModel):
        """A page that OpenRouter's web search tool found."""

        type: Literal["url"]
        url: str
