"""Union AnnotationContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.content_image_url import ContentImageURL
    from openrouter_core.models.content_text import ContentText
    from openrouter_core.unions import UnknownVariant

    AnnotationContentUnion: TypeAlias = ContentText | ContentImageURL | UnknownVariant
    """Part of what was read from a file: text or an image."""
else:
    AnnotationContentUnion = Tagged("type", {"text": "ContentText", "image_url": "ContentImageURL"})
