"""Parameters StopServerToolsWhenFinishReasonIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stop_server_tools_when_finish_reason_is import StopServerToolsWhenFinishReasonIs


class StopServerToolsWhenFinishReasonIsParam(TypedDict, total=False):
    """End the server tool loop when the model finishes for a given reason."""

    reason: Required[str]
    """The finish reason, such as `length`."""
    type: Required[Literal["finish_reason_is"]]


StopServerToolsWhenFinishReasonIsInput: TypeAlias = "StopServerToolsWhenFinishReasonIsParam | StopServerToolsWhenFinishReasonIs"
"""What may be passed as StopServerToolsWhenFinishReasonIs: a dict, or the model."""
