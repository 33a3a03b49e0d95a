"""Model SubmitGenerationFeedbackResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SubmitGenerationFeedbackResponseData as SubmitGenerationFeedbackResponseData
else:
    from openrouter_core.model import WireModel, model

    @model
    class SubmitGenerationFeedbackResponseData(WireModel):
        """Confirmation that a feedback report was taken."""

        success: Literal[True]
