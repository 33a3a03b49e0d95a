"""Model BatchObjectFile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectFile as BatchObjectFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectFile(WireModel):
        """File that was read for a chat answer, with what was found in it."""

        content: list[AnnotationContentUnion]
        hash: str
        name: str | None = None
