"""Model OutputApplyPatchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_call_operation import ApplyPatchCallOperation
    from openrouter_core.models.apply_patch_call_status import ApplyPatchCallStatus


@model
class OutputApplyPatchCallItem(WireModel):
    """A model's change to a file, for the caller to apply."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    operation: ApplyPatchCallOperation
    """The change: create, update or delete a file."""
    status: ApplyPatchCallStatus
    type: Literal["apply_patch_call"]
