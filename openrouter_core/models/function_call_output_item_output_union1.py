"""Union FunctionCallOutputItemOutputUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallOutputItemOutputUnion1 as FunctionCallOutputItemOutputUnion1
else:
    from openrouter_core.unions import Tagged

    FunctionCallOutputItemOutputUnion1 = Tagged(
        "type", {"input_text": "InputText", "input_image": "FunctionCallOutputItemOutputInputImage", "input_file": "InputFile"}
    )
