"""Model MessagesErrorEventError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesErrorEventError as MessagesErrorEventError
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesErrorEventError(WireModel):
        """Error in a stream of the Messages API."""

        error_type: ApiErrorType | None = None
        message: str
        type: str
