"""Model FileCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FileCitation as FileCitation
else:
    from openrouter_core.model import WireModel, model

    @model
    class FileCitation(WireModel):
        """Citation of a file in output text."""

        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]
