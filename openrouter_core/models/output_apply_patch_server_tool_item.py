"""Model OutputApplyPatchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputApplyPatchServerToolItem as OutputApplyPatchServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputApplyPatchServerToolItem(WireModel):
        """A change to a file made with OpenRouter's apply patch tool."""

        status: FailableToolCallStatus
        type: Literal["openrouter:apply_patch"]
        call_id: str | None = None
        error: str | None = None
        id: str | None = None
        operation: ApplyPatchCallOperation | None = None
