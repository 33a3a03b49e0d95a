"""Model SubmitGenerationFeedbackResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.submit_generation_feedback_response_data import SubmitGenerationFeedbackResponseData


@model
class SubmitGenerationFeedbackResponse(WireModel):
    """Answer to a feedback report."""

    data: SubmitGenerationFeedbackResponseData
