"""Parameters ChatFormatPythonConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_format_python_config import ChatFormatPythonConfig


class ChatFormatPythonConfigParam(TypedDict, total=False):
    """Output that must be Python code."""

    type: Required[Literal["python"]]


ChatFormatPythonConfigInput: TypeAlias = "ChatFormatPythonConfigParam | ChatFormatPythonConfig"
"""What may be passed as ChatFormatPythonConfig: a dict, or the model."""
