"""Model BatchPaymentRequiredResponseCompletionTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        BatchPaymentRequiredResponseCompletionTokensDetails as BatchPaymentRequiredResponseCompletionTokensDetails,
    )
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchPaymentRequiredResponseCompletionTokensDetails(WireModel):
        """Output tokens of the batch in a 402 error, by kind."""

        audio_tokens: int | None = nullable(default=None)
        image_tokens: int | None = nullable(default=None)
        reasoning_tokens: int | None = nullable(default=None)
