"""Model InternLifecycleError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_lifecycle_error_error import InternLifecycleErrorError


@model
class InternLifecycleError(WireModel):
    """Error body of the operations that manage interns."""

    error: InternLifecycleErrorError
