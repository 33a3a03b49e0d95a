"""Parameters AnthropicMessageOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_message_output_config import AnthropicMessageOutputConfig
    from openrouter_core.params.anthropic_output_effort import AnthropicOutputEffortInput


class AnthropicMessageOutputConfigParam(TypedDict, total=False):
    """How much effort goes into the answer, from one message on."""

    effort: AnthropicOutputEffortInput | None
    """How much effort the model puts in."""


AnthropicMessageOutputConfigInput: TypeAlias = "AnthropicMessageOutputConfigParam | AnthropicMessageOutputConfig"
"""What may be passed as AnthropicMessageOutputConfig: a dict, or the model."""
