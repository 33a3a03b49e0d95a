"""Enum SubmitGenerationFeedbackRequestCategory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SubmitGenerationFeedbackRequestCategory as SubmitGenerationFeedbackRequestCategory
else:
    SubmitGenerationFeedbackRequestCategory = (
        Literal["latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error", "other"] | str
    )
