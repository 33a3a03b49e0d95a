"""Model BatchPaymentRequiredResponsePromptTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        BatchPaymentRequiredResponsePromptTokensDetails as BatchPaymentRequiredResponsePromptTokensDetails,
    )
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchPaymentRequiredResponsePromptTokensDetails(WireModel):
        """Input tokens of the batch in a 402 error, by kind."""

        audio_tokens: int | None = nullable(default=None)
        cache_write_tokens: int | None = nullable(default=None)
        cached_tokens: int | None = nullable(default=None)
        file_tokens: int | None = nullable(default=None)
        video_tokens: int | None = nullable(default=None)
