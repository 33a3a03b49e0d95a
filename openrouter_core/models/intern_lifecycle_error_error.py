"""Model InternLifecycleErrorError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternLifecycleErrorError as InternLifecycleErrorError
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternLifecycleErrorError(WireModel):
        """What went wrong while managing an intern."""

        code: Code
        message: str
        metadata: InternLifecycleErrorMetadata | None = None
