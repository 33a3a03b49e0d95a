"""Parameters InputsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.inputs_message import InputsMessage
    from openrouter_core.params.inputs_content2 import InputsContent2Input
    from openrouter_core.params.inputs_phase_union import InputsPhaseUnionInput
    from openrouter_core.params.inputs_status_union1 import InputsStatusUnion1Input


class InputsMessageParam(TypedDict, total=False):
    """Input item: an earlier message of the assistant, given back."""

    content: Required[InputsContent2Input | None]
    id: Required[str]
    role: Required[Literal["assistant"]]
    phase: InputsPhaseUnionInput | None
    """Whether the message was `commentary` on the way or the `final_answer`."""
    status: InputsStatusUnion1Input
    type: Literal["message"]


InputsMessageInput: TypeAlias = "InputsMessageParam | InputsMessage"
"""What may be passed as InputsMessage: a dict, or the model."""
