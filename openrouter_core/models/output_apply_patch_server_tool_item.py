"""Model OutputApplyPatchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_call_operation import ApplyPatchCallOperation
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus


@model
class OutputApplyPatchServerToolItem(WireModel):
    """A change to a file made with OpenRouter's apply patch tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:apply_patch"]
    call_id: str | None = None
    """Ties a tool call to its output: both carry the same value."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    operation: ApplyPatchCallOperation | None = None
    """The change: create, update or delete a file."""
