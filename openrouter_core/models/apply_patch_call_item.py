"""Model ApplyPatchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCallItem as ApplyPatchCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ApplyPatchCallItem(WireModel):
        """Input item: call in which the model changes a file."""

        call_id: str
        operation: ApplyPatchCallOperation
        status: ApplyPatchCallStatus
        type: Literal["apply_patch_call"]
        id: str | None = nullable(default=None)
