"""Model OutputWebSearchServerToolItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebSearchServerToolItemAction as OutputWebSearchServerToolItemAction
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputWebSearchServerToolItemAction(WireModel):
        """What OpenRouter's web search tool searched for and found."""

        query: str
        type: Literal["search"]
        sources: list[OutputWebSearchServerToolItemSource] | None = None
