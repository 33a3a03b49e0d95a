"""Union ORAnthropicNullableCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ORAnthropicNullableCaller as ORAnthropicNullableCaller
else:
    from openrouter_core.unions import Tagged

    ORAnthropicNullableCaller = Tagged(
        "type",
        {
            "code_execution_20250825": "AnthropicCodeExecution20250825Caller",
            "code_execution_20260120": "AnthropicCodeExecution20260120Caller",
            "direct": "AnthropicDirectCaller",
        },
    )
