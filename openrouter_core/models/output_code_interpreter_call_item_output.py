"""Union OutputCodeInterpreterCallItemOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputCodeInterpreterCallItemOutput as OutputCodeInterpreterCallItemOutput
else:
    from openrouter_core.unions import Tagged

    OutputCodeInterpreterCallItemOutput = Tagged(
        "type", {"file": "CodeInterpreterFileOutput", "image": "CodeInterpreterImageOutput", "logs": "CodeInterpreterLogsOutput"}
    )
