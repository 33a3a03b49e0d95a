"""Model OAuthErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.error_enum import ErrorEnum


@model
class OAuthErrorResponse(WireModel):
    """Error body of the OAuth token operation."""

    error: ErrorEnum
    """OAuth 2.0 error code, such as `invalid_grant`."""
    error_description: str
    """What went wrong, for people to read."""
