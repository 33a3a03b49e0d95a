"""Model ApplyPatchDeleteFileOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchDeleteFileOperation(WireModel):
        """Deletes a file."""

        path: str
        type: Literal["delete_file"]
