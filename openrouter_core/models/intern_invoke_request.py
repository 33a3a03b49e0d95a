"""Model InternInvokeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternInvokeRequest as InternInvokeRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternInvokeRequest(WireModel):
        """Input for an intern to work on without waiting for its answer."""

        input: str
        session_id: str | None = None
