"""Union OpenAIResponseFunctionToolCallOutputOutput2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseFunctionToolCallOutputOutput2 as OpenAIResponseFunctionToolCallOutputOutput2
else:
    from openrouter_core.unions import AnyOf

    OpenAIResponseFunctionToolCallOutputOutput2 = AnyOf("str", "list[OpenAIResponseFunctionToolCallOutputOutput1]")
