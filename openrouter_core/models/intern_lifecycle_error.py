"""Model InternLifecycleError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternLifecycleError as InternLifecycleError
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternLifecycleError(WireModel):
        """Error body of the operations that manage interns."""

        error: InternLifecycleErrorError
