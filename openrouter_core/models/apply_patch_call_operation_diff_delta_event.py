"""Model ApplyPatchCallOperationDiffDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCallOperationDiffDeltaEvent as ApplyPatchCallOperationDiffDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchCallOperationDiffDeltaEvent(WireModel):
        """Stream event: more of the diff of a patch call."""

        delta: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.apply_patch_call_operation_diff.delta"]
