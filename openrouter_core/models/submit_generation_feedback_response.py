"""Model SubmitGenerationFeedbackResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SubmitGenerationFeedbackResponse as SubmitGenerationFeedbackResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class SubmitGenerationFeedbackResponse(WireModel):
        """Answer to a feedback report."""

        data: SubmitGenerationFeedbackResponseData
