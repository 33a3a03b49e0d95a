"""Parameters FunctionCallItemSubagentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.function_call_item_subagent_item import FunctionCallItemSubagentItem


class FunctionCallItemSubagentItemParam(TypedDict, total=False):
    """Item that a subagent produced within a function call."""

    type: Required[str]


FunctionCallItemSubagentItemInput: TypeAlias = "FunctionCallItemSubagentItemParam | FunctionCallItemSubagentItem"
"""What may be passed as FunctionCallItemSubagentItem: a dict, or the model."""
