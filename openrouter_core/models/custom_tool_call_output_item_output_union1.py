"""Union CustomToolCallOutputItemOutputUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CustomToolCallOutputItemOutputUnion1 as CustomToolCallOutputItemOutputUnion1
else:
    from openrouter_core.unions import Tagged

    CustomToolCallOutputItemOutputUnion1 = Tagged(
        "type", {"input_text": "InputText", "input_image": "CustomToolCallOutputItemOutputInputImage", "input_file": "InputFile"}
    )
