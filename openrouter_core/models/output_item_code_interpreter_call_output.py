"""Union OutputItemCodeInterpreterCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.code_interpreter_file_output import CodeInterpreterFileOutput
    from openrouter_core.models.code_interpreter_image_output import CodeInterpreterImageOutput
    from openrouter_core.models.code_interpreter_logs_output import CodeInterpreterLogsOutput
    from openrouter_core.unions import UnknownVariant

    OutputItemCodeInterpreterCallOutput: TypeAlias = (
        CodeInterpreterFileOutput | CodeInterpreterImageOutput | CodeInterpreterLogsOutput | UnknownVariant
    )
    """An output of a rejected code interpreter call: a file, an image or logs."""
else:
    OutputItemCodeInterpreterCallOutput = Tagged(
        "type", {"file": "CodeInterpreterFileOutput", "image": "CodeInterpreterImageOutput", "logs": "CodeInterpreterLogsOutput"}
    )
