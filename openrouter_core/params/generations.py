"""Parameters: generations."""

from __future__ import annotations

from typing import Literal, TypeAlias

SubmitGenerationFeedbackRequestCategoryInput: TypeAlias = (
    Literal["latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error", "other"] | str
)
"""What was wrong with a generation."""
