"""Parameters FormatTextConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.format_text_config import FormatTextConfig


class FormatTextConfigParam(TypedDict, total=False):
    """Output format that asks for plain text."""

    type: Required[Literal["text"]]


FormatTextConfigInput: TypeAlias = "FormatTextConfigParam | FormatTextConfig"
"""What may be passed as FormatTextConfig: a dict, or the model."""
