"""Parameters Filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.filter import Filter
    from openrouter_core.params.value1 import Value1Input


class FilterParam(TypedDict, total=False):
    """Condition that rows of an analytics query must meet."""

    field: Required[str]
    """Name of the dimension or metric to compare."""
    operator: Required[str]
    """How to compare, such as `eq`, `in` or `gte`."""
    value: Required[Value1Input]
    """What to compare with: one value, or a list for operators that take one."""
    include_unset: bool
    """Whether rows without a value for the field match too."""


FilterInput: TypeAlias = "FilterParam | Filter"
"""What may be passed as Filter: a dict, or the model."""
