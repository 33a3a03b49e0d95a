"""Model AnnotationFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_file import BatchObjectFile


@model
class AnnotationFile(WireModel):
    """Annotation that holds what was read from a file."""

    file: BatchObjectFile
    type: Literal["file"]
