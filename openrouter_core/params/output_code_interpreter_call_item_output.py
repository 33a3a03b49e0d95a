"""Parameters OutputCodeInterpreterCallItemOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.code_interpreter_file_output import CodeInterpreterFileOutputInput
    from openrouter_core.params.code_interpreter_image_output import CodeInterpreterImageOutputInput
    from openrouter_core.params.code_interpreter_logs_output import CodeInterpreterLogsOutputInput

    OutputCodeInterpreterCallItemOutputInput: TypeAlias = (
        CodeInterpreterFileOutputInput | CodeInterpreterImageOutputInput | CodeInterpreterLogsOutputInput
    )
    """An output of a code interpreter call: a file, an image or logs."""
