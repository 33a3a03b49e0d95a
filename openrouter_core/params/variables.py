"""Parameters Variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.input_file import InputFileInput
    from openrouter_core.params.input_image import InputImageInput
    from openrouter_core.params.input_text import InputTextInput

    VariablesInput: TypeAlias = InputTextInput | InputImageInput | InputFileInput | str
    """Value of a variable in a stored prompt: a text, image or file."""
