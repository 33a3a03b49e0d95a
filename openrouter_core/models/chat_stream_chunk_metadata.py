"""Model ChatStreamChunkMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.api_error_type import APIErrorType


@model
class ChatStreamChunkMetadata(WireModel):
    """More about an error that broke off a stream."""

    error_type: APIErrorType
    """Kind of error, as a stable word."""
    provider_code: str | None = None
    """The provider's own code for the error."""
