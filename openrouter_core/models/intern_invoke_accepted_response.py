"""Model InternInvokeAcceptedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternInvokeAcceptedResponse as InternInvokeAcceptedResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternInvokeAcceptedResponse(WireModel):
        """Receipt for input given to an intern to work on in the background."""

        session_id: str
        status: InternInvokeAcceptedResponseStatus
