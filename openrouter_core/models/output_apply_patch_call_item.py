"""Model OutputApplyPatchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputApplyPatchCallItem as OutputApplyPatchCallItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputApplyPatchCallItem(WireModel):
        """A model's change to a file, for the caller to apply."""

        call_id: str
        id: str
        operation: ApplyPatchCallOperation
        status: ApplyPatchCallStatus
        type: Literal["apply_patch_call"]
