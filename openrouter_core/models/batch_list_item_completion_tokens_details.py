"""Model BatchListItemCompletionTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchListItemCompletionTokensDetails as BatchListItemCompletionTokensDetails
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchListItemCompletionTokensDetails(WireModel):
        """Output tokens of a listed batch, by kind."""

        audio_tokens: int | None = nullable(default=None)
        image_tokens: int | None = nullable(default=None)
        reasoning_tokens: int | None = nullable(default=None)
