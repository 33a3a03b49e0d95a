"""Model ResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.api_error_type import APIErrorType


@model
class ResultError(WireModel):
    """Why one request of a batch failed."""

    message: str
    param: str | None
    """Parameter at fault, if one is."""
    type: str
    error_type: APIErrorType | None = None
    """Kind of the error, as OpenRouter names it for all providers."""
