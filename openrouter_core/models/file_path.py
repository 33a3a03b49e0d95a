"""Model FilePath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FilePath as FilePath
else:
    from openrouter_core.model import WireModel, model

    @model
    class FilePath(WireModel):
        """Reference in output text to a file that was made."""

        file_id: str
        index: int
        type: Literal["file_path"]
