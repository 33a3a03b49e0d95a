"""Parameters StopServerToolsWhenMaxTokensUsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stop_server_tools_when_max_tokens_used import StopServerToolsWhenMaxTokensUsed


class StopServerToolsWhenMaxTokensUsedParam(TypedDict, total=False):
    """End the server tool loop when it has used a number of tokens."""

    max_tokens: Required[int]
    """Tokens at which the loop ends."""
    type: Required[Literal["max_tokens_used"]]


StopServerToolsWhenMaxTokensUsedInput: TypeAlias = "StopServerToolsWhenMaxTokensUsedParam | StopServerToolsWhenMaxTokensUsed"
"""What may be passed as StopServerToolsWhenMaxTokensUsed: a dict, or the model."""
