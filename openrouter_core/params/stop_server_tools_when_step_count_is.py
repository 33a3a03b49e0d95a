"""Parameters StopServerToolsWhenStepCountIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stop_server_tools_when_step_count_is import StopServerToolsWhenStepCountIs


class StopServerToolsWhenStepCountIsParam(TypedDict, total=False):
    """End the server tool loop after a number of steps."""

    step_count: Required[int]
    """Steps after which the loop ends."""
    type: Required[Literal["step_count_is"]]


StopServerToolsWhenStepCountIsInput: TypeAlias = "StopServerToolsWhenStepCountIsParam | StopServerToolsWhenStepCountIs"
"""What may be passed as StopServerToolsWhenStepCountIs: a dict, or the model."""
