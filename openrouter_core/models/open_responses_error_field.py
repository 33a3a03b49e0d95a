"""Model OpenResponsesErrorField."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.code_enum import CodeEnum
    from openrouter_core.models.open_responses_error_metadata import OpenResponsesErrorMetadata


@model
class OpenResponsesErrorField(WireModel):
    """Why a response failed."""

    code: CodeEnum
    """Cause as a fixed word, such as `rate_limit_exceeded`."""
    message: str
    metadata: OpenResponsesErrorMetadata | None = None
    """Further facts, by name."""
