"""Model ReasoningDetailEncrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDetailEncrypted as ReasoningDetailEncrypted
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ReasoningDetailEncrypted(WireModel):
        """Reasoning that only the provider can read; send it back unchanged in later turns."""

        data: str
        type: Literal["reasoning.encrypted"]
        format: ReasoningFormat | None = nullable(default=None)
        id: str | None = nullable(default=None)
        index: int | None = None
