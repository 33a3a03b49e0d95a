"""Parameters OutputSearchModelsServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput


class OutputSearchModelsServerToolItemParam(TypedDict, total=False):
    """A search of the model catalogue, by OpenRouter's experimental tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:experimental__search_models"]]
    arguments: str
    """Arguments of the call, as JSON text."""
    error: str
    """Why the tool failed."""
    id: str
    query: str
    """What was searched for."""


OutputSearchModelsServerToolItemInput: TypeAlias = "OutputSearchModelsServerToolItemParam | OutputSearchModelsServerToolItem"
"""What may be passed as OutputSearchModelsServerToolItem: a dict, or the model."""
