"""Union OpenAIResponseCustomToolCallOutputOutput2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseCustomToolCallOutputOutput2 as OpenAIResponseCustomToolCallOutputOutput2
else:
    from openrouter_core.unions import AnyOf

    OpenAIResponseCustomToolCallOutputOutput2 = AnyOf("str", "list[OpenAIResponseCustomToolCallOutputOutput1]")
