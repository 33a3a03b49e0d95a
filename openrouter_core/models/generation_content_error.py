"""Model GenerationContentError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.generation_content_error_attempt import GenerationContentErrorAttempt


@model
class GenerationContentError(WireModel):
    """Error that ended a generation."""

    message: str | None
    previous_errors: list[GenerationContentErrorAttempt]
    """Errors of the attempts before the last one."""
    provider_name: str | None
    """Provider that failed, null when none was involved."""
    raw: str | None
    """Error text as the provider sent it."""
    status: int | None
    """HTTP status code of the error."""
