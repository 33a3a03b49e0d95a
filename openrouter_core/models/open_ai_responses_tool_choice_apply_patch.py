"""Model OpenAIResponsesToolChoiceApplyPatch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesToolChoiceApplyPatch as OpenAIResponsesToolChoiceApplyPatch
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponsesToolChoiceApplyPatch(WireModel):
        """Demand that the model uses the apply patch tool."""

        type: Literal["apply_patch"]
