"""Model InputsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.inputs_content2 import InputsContent2
    from openrouter_core.models.inputs_phase_union import InputsPhaseUnion
    from openrouter_core.models.inputs_status_union1 import InputsStatusUnion1


@model
class InputsMessage(WireModel):
    """Input item: an earlier message of the assistant, given back."""

    content: InputsContent2 | None
    id: str
    role: Literal["assistant"]
    phase: InputsPhaseUnion | None = nullable(default=None)
    """Whether the message was `commentary` on the way or the `final_answer`."""
    status: InputsStatusUnion1 | None = None
    type: Literal["message"] | None = None
