"""Model InternLifecycleErrorMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternLifecycleErrorMetadata as InternLifecycleErrorMetadata
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternLifecycleErrorMetadata(WireModel):
        """Machine-readable cause of an intern lifecycle error."""

        reason: str
        retryable: bool
