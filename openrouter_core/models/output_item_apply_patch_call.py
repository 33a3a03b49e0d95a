"""Model OutputItemApplyPatchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemApplyPatchCall as OutputItemApplyPatchCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputItemApplyPatchCall(WireModel):
        """A change to a file, in output that alignment rejected."""

        call_id: str
        id: str
        operation: Operation
        status: OutputItemApplyPatchCallStatus
        type: Literal["apply_patch_call"]
        created_by: str | None = None
