"""Parameters Input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.input import Input
    from openrouter_core.params.content import ContentInput


class InputParam(TypedDict, total=False):
    """Multimodal input to embed, made of one or more parts."""

    content: Required[Sequence[ContentInput]]
    """Parts that together get one embedding."""


InputInput: TypeAlias = "InputParam | Input"
"""What may be passed as Input: a dict, or the model."""
