"""Parameters OutputApplyPatchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
    from openrouter_core.params.apply_patch_call_operation import ApplyPatchCallOperationInput
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput


class OutputApplyPatchServerToolItemParam(TypedDict, total=False):
    """A change to a file made with OpenRouter's apply patch tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:apply_patch"]]
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    error: str
    """Why the tool failed."""
    id: str
    operation: ApplyPatchCallOperationInput
    """The change: create, update or delete a file."""


OutputApplyPatchServerToolItemInput: TypeAlias = "OutputApplyPatchServerToolItemParam | OutputApplyPatchServerToolItem"
"""What may be passed as OutputApplyPatchServerToolItem: a dict, or the model."""
