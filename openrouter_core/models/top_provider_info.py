"""Model TopProviderInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TopProviderInfo as TopProviderInfo
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class TopProviderInfo(WireModel):
        """Limits of a model at its top-ranked provider."""

        is_moderated: bool
        context_length: int | None = nullable(default=None)
        max_completion_tokens: int | None = nullable(default=None)
