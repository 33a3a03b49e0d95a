"""Model STTEntity."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTEntity as STTEntity
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTEntity(WireModel):
        """Entity found in a transcript, such as a name."""

        end_char: int
        start_char: int
        text: str
        type: str
