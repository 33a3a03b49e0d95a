"""Model ApplyPatchCreateFileOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchCreateFileOperation(WireModel):
        """Creates a file."""

        diff: str
        path: str
        type: Literal["create_file"]
