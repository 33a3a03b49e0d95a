"""Parameters Filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.filters import Filters
    from openrouter_core.params.file_search_server_tool_value2 import FileSearchServerToolValue2Input
    from openrouter_core.params.filters_type import FiltersTypeInput


class FiltersParam(TypedDict, total=False):
    """File search filter that compares one attribute of a file."""

    key: Required[str]
    """Name of the attribute."""
    type: Required[FiltersTypeInput]
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt` or `lte`."""
    value: Required[FileSearchServerToolValue2Input]
    """What to compare the attribute with."""


FiltersInput: TypeAlias = "FiltersParam | Filters"
"""What may be passed as Filters: a dict, or the model."""
