"""Model OpenResponsesErrorMetadataAlignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesErrorMetadataAlignment as OpenResponsesErrorMetadataAlignment
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenResponsesErrorMetadataAlignment(WireModel):
        """What the alignment plugin found and rejected."""

        calls: list[AlignmentCallRecord]
        rejected: AlignmentRejected | None = None
