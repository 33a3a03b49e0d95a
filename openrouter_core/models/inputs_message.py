"""Model InputsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputsMessage as InputsMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputsMessage(WireModel):
        """Input item: an earlier message of the assistant, given back."""

        content: InputsContent2 | None
        id: str
        role: Literal["assistant"]
        phase: InputsPhaseUnion | None = nullable(default=None)
        status: InputsStatusUnion1 | None = None
        type: Literal["message"] | None = None
