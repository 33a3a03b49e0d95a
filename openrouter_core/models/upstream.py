"""Model Upstream."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Upstream as Upstream
else:
    from openrouter_core.model import WireModel, model

    @model
    class Upstream(WireModel):
        """Whether the provider deleted its copy of a batch."""

        provider: str
        status: BatchDeletionOutcome
