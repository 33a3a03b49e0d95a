"""Union Variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.input_file import InputFile
    from openrouter_core.models.input_image import InputImage
    from openrouter_core.models.input_text import InputText

    Variables: TypeAlias = InputText | InputImage | InputFile | str
    """Value of a variable in a stored prompt: a text, image or file."""
else:
    Variables = AnyOf("InputText", "InputImage", "InputFile", "str")
