"""Parameters FileParserPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.file_parser_plugin import FileParserPlugin
    from openrouter_core.params.pdf_parser_options import PDFParserOptionsInput


class FileParserPluginParam(TypedDict, total=False):
    """Plugin that reads files, such as PDF documents, before the model gets them."""

    id: Required[Literal["file-parser"]]
    enabled: bool
    """Whether the plugin takes part in this request."""
    pdf: PDFParserOptionsInput
    """How PDF documents are read."""


FileParserPluginInput: TypeAlias = "FileParserPluginParam | FileParserPlugin"
"""What may be passed as FileParserPlugin: a dict, or the model."""
