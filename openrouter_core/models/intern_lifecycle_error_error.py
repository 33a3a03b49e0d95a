"""Model InternLifecycleErrorError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.code import Code
    from openrouter_core.models.intern_lifecycle_error_metadata import InternLifecycleErrorMetadata


@model
class InternLifecycleErrorError(WireModel):
    """What went wrong while managing an intern."""

    code: Code
    """Error code, a word or a number."""
    message: str
    metadata: InternLifecycleErrorMetadata | None = None
    """Further facts, by name."""
