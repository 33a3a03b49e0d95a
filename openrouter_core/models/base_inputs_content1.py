"""Union BaseInputsContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BaseInputsContent1 as BaseInputsContent1
else:
    from openrouter_core.unions import Tagged

    BaseInputsContent1 = Tagged(
        "type", {"input_audio": "InputAudio", "input_file": "InputFile", "input_image": "InputImage", "input_text": "InputText"}
    )
