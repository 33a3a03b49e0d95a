"""Model InternInvokeAcceptedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_invoke_accepted_response_status import InternInvokeAcceptedResponseStatus


@model
class InternInvokeAcceptedResponse(WireModel):
    """Receipt for input given to an intern to work on in the background."""

    session_id: str
    """Session that the work runs in."""
    status: InternInvokeAcceptedResponseStatus
    """`started` for a new run, `steered` where a running one received the input."""
