"""Model BatchObjectURLCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectURLCitation as BatchObjectURLCitation
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectURLCitation(WireModel):
        """Web page that a stretch of a chat answer cites."""

        end_index: int
        start_index: int
        title: str
        url: str
        content: str | None = None
