"""Union OpenAIResponsesToolChoiceUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesToolChoiceUnion as OpenAIResponsesToolChoiceUnion
else:
    from openrouter_core.unions import AnyOf

    OpenAIResponsesToolChoiceUnion = AnyOf(
        "OpenAIResponsesToolChoice",
        "OpenAIResponsesToolChoiceApplyPatch",
        "OpenAIResponsesToolChoiceShell",
        "OpenAIResponsesToolChoiceFunction",
        "ToolChoiceAllowed",
        "Literal['auto', 'none', 'required'] | str",
    )
