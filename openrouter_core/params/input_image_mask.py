"""Parameters InputImageMask."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_image_mask import InputImageMask


class InputImageMaskParam(TypedDict, total=False):
    """Mask that marks which part of an image to change, by its id or its address."""

    file_id: str
    """Id of the stored file."""
    image_url: str
    """Web address or base64 data URL of the mask."""


InputImageMaskInput: TypeAlias = "InputImageMaskParam | InputImageMask"
"""What may be passed as InputImageMask: a dict, or the model."""
