"""Model Filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.file_search_server_tool_value2 import FileSearchServerToolValue2
    from openrouter_core.models.filters_type import FiltersType


@model
class Filters(WireModel):
    """File search filter that compares one attribute of a file."""

    key: str
    """Name of the attribute."""
    type: FiltersType
    """How to compare: `eq`, `ne`, `gt`, `gte`, `lt` or `lte`."""
    value: FileSearchServerToolValue2
    """What to compare the attribute with."""
