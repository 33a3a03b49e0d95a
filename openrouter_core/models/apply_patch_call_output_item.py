"""Model ApplyPatchCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCallOutputItem as ApplyPatchCallOutputItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ApplyPatchCallOutputItem(WireModel):
        """Input item: what came of a patch call."""

        call_id: str
        status: ApplyPatchCallOutputItemStatus
        type: Literal["apply_patch_call_output"]
        id: str | None = nullable(default=None)
        output: str | None = nullable(default=None)
