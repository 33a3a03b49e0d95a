"""Model GenerationContentError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GenerationContentError as GenerationContentError
else:
    from openrouter_core.model import WireModel, model

    @model
    class GenerationContentError(WireModel):
        """Error that ended a generation."""

        message: str | None
        previous_errors: list[GenerationContentErrorAttempt]
        provider_name: str | None
        raw: str | None
        status: int | None
