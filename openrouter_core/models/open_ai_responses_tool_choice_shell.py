"""Model OpenAIResponsesToolChoiceShell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesToolChoiceShell as OpenAIResponsesToolChoiceShell
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponsesToolChoiceShell(WireModel):
        """Demand that the model uses the shell tool."""

        type: Literal["shell"]
