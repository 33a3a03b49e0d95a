"""Model ApplyPatchCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_call_output_item_status import ApplyPatchCallOutputItemStatus


@model
class ApplyPatchCallOutputItem(WireModel):
    """Input item: what came of a patch call."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    status: ApplyPatchCallOutputItemStatus
    type: Literal["apply_patch_call_output"]
    id: str | None = nullable(default=None)
    output: str | None = nullable(default=None)
    """Text for the model, such as an error message."""
