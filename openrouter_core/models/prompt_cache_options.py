"""Model PromptCacheOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PromptCacheOptions as PromptCacheOptions
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PromptCacheOptions(WireModel):
        """How the provider's prompt cache is used for a request."""

        mode: Literal["explicit"]
        ttl: str | None = nullable(default=None)
