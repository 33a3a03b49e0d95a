"""Parameters KeepAll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.keep_all import KeepAll


class KeepAllParam(TypedDict, total=False):
    """Keep all thinking blocks."""

    type: Required[Literal["all"]]


KeepAllInput: TypeAlias = "KeepAllParam | KeepAll"
"""What may be passed as KeepAll: a dict, or the model."""
