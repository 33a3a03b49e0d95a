"""Model SubmitGenerationFeedbackRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SubmitGenerationFeedbackRequest as SubmitGenerationFeedbackRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class SubmitGenerationFeedbackRequest(WireModel):
        """Report of a problem with a generation."""

        category: SubmitGenerationFeedbackRequestCategory
        generation_id: str
        comment: str | None = None
