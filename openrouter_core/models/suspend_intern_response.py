"""Model SuspendInternResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SuspendInternResponse as SuspendInternResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class SuspendInternResponse(WireModel):
        """Confirmation that an intern is suspended."""

        suspended: Literal[True]
