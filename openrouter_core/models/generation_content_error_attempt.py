"""Model GenerationContentErrorAttempt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GenerationContentErrorAttempt as GenerationContentErrorAttempt
else:
    from openrouter_core.model import WireModel, model

    @model
    class GenerationContentErrorAttempt(WireModel):
        """Error of one attempt before the last."""

        code: int
        message: str
        provider_name: str | None
        raw: str | None
