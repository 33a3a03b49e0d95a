"""Fields that live answers have and the API document lacks: overlays give them types."""

from typing import Any

import pytest

from openrouter_core import extra, models, to_dict
from openrouter_core._codec.decoding import decode
from openrouter_core.model import WireModel

CITED = {
    "type": "url_citation",
    "url_citation": {"url": "https://example.com", "title": "A page", "start_index": 0, "end_index": 9},
}
READ = {"type": "file", "file": {"hash": "a1", "content": [{"type": "text", "text": "Read."}]}}
IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA"}, "index": 0}
CALL = {"id": "c", "type": "function", "index": 0, "function": {"name": "f", "arguments": "{}"}}
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "completion_tokens_details": {"image_tokens": 2}}
MESSAGE = {"role": "assistant", "content": "Hello.", "annotations": [CITED, READ], "images": [IMAGE], "tool_calls": [CALL]}
HEAD = {"id": "gen-1", "created": 1, "model": "m", "provider": "OpenAI", "citations": ["https://example.com"], "usage": USAGE}
ENDED = {"index": 0, "finish_reason": "stop", "native_finish_reason": "completed"}
ANSWERS: dict[str, dict[str, Any]] = {
    "ChatResult": {
        **HEAD,
        "object": "chat.completion",
        "system_fingerprint": None,
        "choices": [{**ENDED, "message": MESSAGE}],
    },
    "ChatStreamChunk": {**HEAD, "object": "chat.completion.chunk", "choices": [{**ENDED, "delta": MESSAGE}]},
    "CreateEmbeddingsResponseBody": {
        "object": "list",
        "model": "m",
        "provider": "OpenAI",
        "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}],
    },
}


def unknown(value: object) -> list[str]:
    """Return the keys, at any depth, that no model has a field for."""
    if isinstance(value, WireModel):
        fields = (getattr(value, name) for name in type(value).__annotations__)
        return [*extra(value), *(key for field in fields for key in unknown(field))]
    return [key for each in value for key in unknown(each)] if isinstance(value, list) else []


@pytest.mark.parametrize("name", ANSWERS)
def test_what_live_answers_have_is_typed(name: str):
    decoded = decode(name, ANSWERS[name])
    assert not decoded.issues
    assert unknown(decoded.value) == []
    assert to_dict(decoded.value) == ANSWERS[name]


def test_annotations_are_models_of_their_kind():
    message = decode("ChatResult", ANSWERS["ChatResult"]).value.choices[0].message
    cited, read = message.annotations
    assert isinstance(cited, models.AnnotationURLCitation)
    assert cited.url_citation.title == "A page"
    assert isinstance(read, models.AnnotationFile)
    assert [part.text for part in read.file.content] == ["Read."]


def test_the_provider_and_its_reason_are_fields():
    answer = decode("ChatResult", ANSWERS["ChatResult"]).value
    assert (answer.provider, answer.choices[0].native_finish_reason) == ("OpenAI", "completed")
    assert answer.usage.completion_tokens_details.image_tokens == 2
    assert answer.choices[0].message.images[0].type == "image_url"
