"""Model AnnotationFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnnotationFile as AnnotationFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnnotationFile(WireModel):
        """Annotation that holds what was read from a file."""

        file: BatchObjectFile
        type: Literal["file"]
