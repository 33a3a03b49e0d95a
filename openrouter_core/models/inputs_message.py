"""Model InputsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.inputs_status_union1 import InputsStatusUnion1


@model
class InputsMessage(WireModel):
    """Input item: an earlier message of the assistant, given back."""

    content: Any
    id: str
    role: Literal["assistant"]
    phase: Any = nullable(default=None)
    """Whether the message was `commentary` on the way or the `final_answer`."""
    status: InputsStatusUnion1 | None = None
    type: Literal["message"] | None = None
