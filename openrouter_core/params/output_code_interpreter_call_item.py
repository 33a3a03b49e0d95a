"""Parameters OutputCodeInterpreterCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_code_interpreter_call_item import OutputCodeInterpreterCallItem
    from openrouter_core.params.output_code_interpreter_call_item_output import OutputCodeInterpreterCallItemOutputInput
    from openrouter_core.params.output_code_interpreter_call_item_status import OutputCodeInterpreterCallItemStatusInput


class OutputCodeInterpreterCallItemParam(TypedDict, total=False):
    """Code that a model ran in a code interpreter, with its outputs."""

    id: Required[str]
    status: Required[OutputCodeInterpreterCallItemStatusInput]
    type: Required[Literal["code_interpreter_call"]]
    code: str | None
    """Source code that was run, or null."""
    container_id: str
    """Id of the sandbox container."""
    outputs: Sequence[OutputCodeInterpreterCallItemOutputInput] | None
    """What the code gave out: logs, images and files; or null."""


OutputCodeInterpreterCallItemInput: TypeAlias = "OutputCodeInterpreterCallItemParam | OutputCodeInterpreterCallItem"
"""What may be passed as OutputCodeInterpreterCallItem: a dict, or the model."""
