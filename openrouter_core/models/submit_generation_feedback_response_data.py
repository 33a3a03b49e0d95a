"""Model SubmitGenerationFeedbackResponseData."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class SubmitGenerationFeedbackResponseData(WireModel):
    """Confirmation that a feedback report was taken."""

    success: Literal[True]
