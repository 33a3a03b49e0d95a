"""Model Filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.value1 import Value1


@model
class Filter(WireModel):
    """Condition that rows of an analytics query must meet."""

    field: str
    """Name of the dimension or metric to compare."""
    operator: str
    """How to compare, such as `eq`, `in` or `gte`."""
    value: Value1
    """What to compare with: one value, or a list for operators that take one."""
    include_unset: bool | None = None
    """Whether rows without a value for the field match too."""
