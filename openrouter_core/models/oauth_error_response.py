"""Model OAuthErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OAuthErrorResponse as OAuthErrorResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class OAuthErrorResponse(WireModel):
        """Error body of the OAuth token operation."""

        error: ErrorEnum
        error_description: str
