"""Model OutputItemApplyPatchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.operation import Operation
    from openrouter_core.models.output_item_apply_patch_call_status import OutputItemApplyPatchCallStatus


@model
class OutputItemApplyPatchCall(WireModel):
    """A change to a file, in output that alignment rejected."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    operation: Operation
    status: OutputItemApplyPatchCallStatus
    type: Literal["apply_patch_call"]
    created_by: str | None = None
    """Who or what made the call."""
