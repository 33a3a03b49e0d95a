"""Model ApplyPatchUpdateFileOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchUpdateFileOperation(WireModel):
        """Changes a file."""

        diff: str
        path: str
        type: Literal["update_file"]
