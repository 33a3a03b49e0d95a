"""Parameters ThinkingAdaptive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.thinking_adaptive import ThinkingAdaptive


class ThinkingAdaptiveParam(TypedDict, total=False):
    """Thinking of which the model itself decides how much is needed."""

    type: Required[Literal["adaptive"]]
    block_binding: Any
    """What happens when thinking blocks sent back do not match their context."""
    display: Any
    """What the answer shows of the thinking."""


ThinkingAdaptiveInput: TypeAlias = "ThinkingAdaptiveParam | ThinkingAdaptive"
"""What may be passed as ThinkingAdaptive: a dict, or the model."""
