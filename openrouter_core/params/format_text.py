"""Parameters FormatText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.format_text import FormatText


class FormatTextParam(TypedDict, total=False):
    """Custom tool input that may be any text."""

    type: Required[Literal["text"]]


FormatTextInput: TypeAlias = "FormatTextParam | FormatText"
"""What may be passed as FormatText: a dict, or the model."""
