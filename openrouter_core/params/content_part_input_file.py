"""Parameters ContentPartInputFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_part_input_file import ContentPartInputFile
    from openrouter_core.params.multimodal_media import MultimodalMediaInput


class ContentPartInputFileParam(TypedDict, total=False):
    """File part of an input to embed."""

    input_file: Required[MultimodalMediaInput]
    type: Required[Literal["input_file"]]


ContentPartInputFileInput: TypeAlias = "ContentPartInputFileParam | ContentPartInputFile"
"""What may be passed as ContentPartInputFile: a dict, or the model."""
