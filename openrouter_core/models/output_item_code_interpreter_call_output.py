"""Union OutputItemCodeInterpreterCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemCodeInterpreterCallOutput as OutputItemCodeInterpreterCallOutput
else:
    from openrouter_core.unions import Tagged

    OutputItemCodeInterpreterCallOutput = Tagged(
        "type", {"file": "CodeInterpreterFileOutput", "image": "CodeInterpreterImageOutput", "logs": "CodeInterpreterLogsOutput"}
    )
