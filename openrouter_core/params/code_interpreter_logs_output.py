"""Parameters CodeInterpreterLogsOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.code_interpreter_logs_output import CodeInterpreterLogsOutput


class CodeInterpreterLogsOutputParam(TypedDict, total=False):
    """Text that the code printed while the code interpreter ran it."""

    logs: Required[str]
    """Printed text of the run."""
    type: Required[Literal["logs"]]


CodeInterpreterLogsOutputInput: TypeAlias = "CodeInterpreterLogsOutputParam | CodeInterpreterLogsOutput"
"""What may be passed as CodeInterpreterLogsOutput: a dict, or the model."""
