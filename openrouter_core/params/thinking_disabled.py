"""Parameters ThinkingDisabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.thinking_disabled import ThinkingDisabled


class ThinkingDisabledParam(TypedDict, total=False):
    """No thinking before the answer."""

    type: Required[Literal["disabled"]]


ThinkingDisabledInput: TypeAlias = "ThinkingDisabledParam | ThinkingDisabled"
"""What may be passed as ThinkingDisabled: a dict, or the model."""
