"""Parameters ApplyPatchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_call_item import ApplyPatchCallItem
    from openrouter_core.params.apply_patch_call_operation import ApplyPatchCallOperationInput
    from openrouter_core.params.apply_patch_call_status import ApplyPatchCallStatusInput


class ApplyPatchCallItemParam(TypedDict, total=False):
    """Input item: call in which the model changes a file."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    operation: Required[ApplyPatchCallOperationInput]
    status: Required[ApplyPatchCallStatusInput]
    type: Required[Literal["apply_patch_call"]]
    id: str | None


ApplyPatchCallItemInput: TypeAlias = "ApplyPatchCallItemParam | ApplyPatchCallItem"
"""What may be passed as ApplyPatchCallItem: a dict, or the model."""
