"""Model ApplyPatchCallOperationDiffDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCallOperationDiffDoneEvent as ApplyPatchCallOperationDiffDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchCallOperationDiffDoneEvent(WireModel):
        """Stream event: the diff of a patch call is complete."""

        diff: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.apply_patch_call_operation_diff.done"]
