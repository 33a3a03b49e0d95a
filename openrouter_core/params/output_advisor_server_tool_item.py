"""Parameters OutputAdvisorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_advisor_server_tool_item import OutputAdvisorServerToolItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput


class OutputAdvisorServerToolItemParam(TypedDict, total=False):
    """A question to the advisor tool, with the advice it gave."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:advisor"]]
    advice: str
    """Text of the advice."""
    error: str
    """Why the tool failed."""
    id: str
    instance_name: str
    """Name of the advisor that was asked."""
    model: str
    """Model that gave the advice."""
    prompt: str
    """What the advisor was asked."""


OutputAdvisorServerToolItemInput: TypeAlias = "OutputAdvisorServerToolItemParam | OutputAdvisorServerToolItem"
"""What may be passed as OutputAdvisorServerToolItem: a dict, or the model."""
