"""Parameters OutputWebSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_call_item import OutputWebSearchCallItem
    from openrouter_core.params.output_web_search_call_item_action_union import OutputWebSearchCallItemActionUnionInput
    from openrouter_core.params.web_search_status import WebSearchStatusInput


class OutputWebSearchCallItemParam(TypedDict, total=False):
    """A model's web search, in a response's output."""

    id: Required[str]
    status: Required[WebSearchStatusInput]
    type: Required[Literal["web_search_call"]]
    action: OutputWebSearchCallItemActionUnionInput


OutputWebSearchCallItemInput: TypeAlias = "OutputWebSearchCallItemParam | OutputWebSearchCallItem"
"""What may be passed as OutputWebSearchCallItem: a dict, or the model."""
