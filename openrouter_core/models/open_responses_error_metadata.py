"""Model OpenResponsesErrorMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.open_responses_error_metadata_alignment import OpenResponsesErrorMetadataAlignment


@model
class OpenResponsesErrorMetadata(WireModel):
    """More about why a response failed."""

    alignment: OpenResponsesErrorMetadataAlignment | None = None
    """What the alignment plugin found, where it stopped the response."""
