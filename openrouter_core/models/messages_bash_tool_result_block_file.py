"""Model MessagesBashToolResultBlockFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesBashToolResultBlockFile as MessagesBashToolResultBlockFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesBashToolResultBlockFile(WireModel):
        """A container file named in a bash result that is sent back."""

        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]
