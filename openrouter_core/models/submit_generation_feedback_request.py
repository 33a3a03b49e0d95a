"""Model SubmitGenerationFeedbackRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.submit_generation_feedback_request_category import SubmitGenerationFeedbackRequestCategory


@model
class SubmitGenerationFeedbackRequest(WireModel):
    """Report of a problem with a generation."""

    category: SubmitGenerationFeedbackRequestCategory
    """Kind of the problem."""
    generation_id: str
    """Generation that the report is about."""
    comment: str | None = None
    """What happened, in at most 1000 characters."""
