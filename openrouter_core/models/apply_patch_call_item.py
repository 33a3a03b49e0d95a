"""Model ApplyPatchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_call_operation import ApplyPatchCallOperation
    from openrouter_core.models.apply_patch_call_status import ApplyPatchCallStatus


@model
class ApplyPatchCallItem(WireModel):
    """Input item: call in which the model changes a file."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    operation: ApplyPatchCallOperation
    status: ApplyPatchCallStatus
    type: Literal["apply_patch_call"]
    id: str | None = nullable(default=None)
