"""Parameters OutputFileSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_file_search_call_item import OutputFileSearchCallItem
    from openrouter_core.params.web_search_status import WebSearchStatusInput


class OutputFileSearchCallItemParam(TypedDict, total=False):
    """A model's search in files, by the provider's file search tool."""

    id: Required[str]
    queries: Required[Sequence[str]]
    status: Required[WebSearchStatusInput]
    type: Required[Literal["file_search_call"]]


OutputFileSearchCallItemInput: TypeAlias = "OutputFileSearchCallItemParam | OutputFileSearchCallItem"
"""What may be passed as OutputFileSearchCallItem: a dict, or the model."""
