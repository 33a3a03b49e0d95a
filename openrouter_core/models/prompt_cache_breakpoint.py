"""Model PromptCacheBreakpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PromptCacheBreakpoint as PromptCacheBreakpoint
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PromptCacheBreakpoint(WireModel):
        """Mark that the prompt up to this part is to be cached."""

        mode: Literal["explicit"]
        ttl: str | None = nullable(default=None)
