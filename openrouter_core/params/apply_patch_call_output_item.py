"""Parameters ApplyPatchCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_call_output_item import ApplyPatchCallOutputItem
    from openrouter_core.params.apply_patch_call_output_item_status import ApplyPatchCallOutputItemStatusInput


class ApplyPatchCallOutputItemParam(TypedDict, total=False):
    """Input item: what came of a patch call."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    status: Required[ApplyPatchCallOutputItemStatusInput]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    output: str | None
    """Text for the model, such as an error message."""


ApplyPatchCallOutputItemInput: TypeAlias = "ApplyPatchCallOutputItemParam | ApplyPatchCallOutputItem"
"""What may be passed as ApplyPatchCallOutputItem: a dict, or the model."""
