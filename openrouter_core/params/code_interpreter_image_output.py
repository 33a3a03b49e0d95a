"""Parameters CodeInterpreterImageOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.code_interpreter_image_output import CodeInterpreterImageOutput


class CodeInterpreterImageOutputParam(TypedDict, total=False):
    """Image that a code interpreter call produced."""

    type: Required[Literal["image"]]
    url: Required[str]
    """Address of the image."""


CodeInterpreterImageOutputInput: TypeAlias = "CodeInterpreterImageOutputParam | CodeInterpreterImageOutput"
"""What may be passed as CodeInterpreterImageOutput: a dict, or the model."""
