"""Union AnthropicCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCaller as AnthropicCaller
else:
    from openrouter_core.unions import Tagged

    AnthropicCaller = Tagged(
        "type",
        {
            "code_execution_20250825": "AnthropicCodeExecution20250825Caller",
            "code_execution_20260120": "AnthropicCodeExecution20260120Caller",
            "direct": "AnthropicDirectCaller",
        },
    )
