"""Model BatchObjectFile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.annotation_content_union import AnnotationContentUnion


@model
class BatchObjectFile(WireModel):
    """File that was read for a chat answer, with what was found in it."""

    content: list[AnnotationContentUnion]
    hash: str
    """Hash of the file."""
    name: str | None = None
