"""Model OutputShellServerToolItemFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputShellServerToolItemFile as OutputShellServerToolItemFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputShellServerToolItemFile(WireModel):
        """A container file named in a shell tool item."""

        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]
