"""Union ORAnthropicNullableCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_code_execution20250825_caller import AnthropicCodeExecution20250825Caller
    from openrouter_core.models.anthropic_code_execution20260120_caller import AnthropicCodeExecution20260120Caller
    from openrouter_core.models.anthropic_direct_caller import AnthropicDirectCaller
    from openrouter_core.unions import UnknownVariant

    ORAnthropicNullableCaller: TypeAlias = (
        AnthropicCodeExecution20250825Caller | AnthropicCodeExecution20260120Caller | AnthropicDirectCaller | UnknownVariant
    )
    """Who made a server tool call: the model itself, or code that it ran."""
else:
    ORAnthropicNullableCaller = Tagged(
        "type",
        {
            "code_execution_20250825": "AnthropicCodeExecution20250825Caller",
            "code_execution_20260120": "AnthropicCodeExecution20260120Caller",
            "direct": "AnthropicDirectCaller",
        },
    )
