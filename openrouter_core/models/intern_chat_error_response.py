"""Model InternChatErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatErrorResponse as InternChatErrorResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatErrorResponse(WireModel):
        """Error body of the intern chat and invoke operations."""

        error: InternChatError
