"""Model ShellCallOutputItemFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ShellCallOutputItemFile as ShellCallOutputItemFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class ShellCallOutputItemFile(WireModel):
        """File in a container that a shell call wrote."""

        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]
