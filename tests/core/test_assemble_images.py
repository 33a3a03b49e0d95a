"""Events of an image generation put together."""

from typing import Any

from openrouter_core import Meta, to_dict
from openrouter_core._stream.assembly import Assembly
from openrouter_core.operation import Operation

META = Meta(status_code=200)


def of(name: str, events: str) -> Operation:
    return Operation(name=name, method="POST", path="/", kind="stream", events=events, errors={})


IMAGES = of("images_generate_stream", "ImageStreamingResponseData")


def assembled(operation: Operation, *documents: Any) -> Assembly:
    assembly = Assembly(operation)
    for document in documents:
        assembly.add(document)
    return assembly


def whole(operation: Operation, *documents: Any) -> Any:
    return to_dict(assembled(operation, *documents).value())


def part(operation: Operation, *documents: Any) -> Any:
    return to_dict(assembled(operation, *documents).value())


SKETCH = {"type": "image_generation.partial_image", "b64_json": "AA==", "partial_image_index": 0}
IMAGE = {"type": "image_generation.completed", "b64_json": "AAA=", "media_type": "image/png", "created": 1}


def test_images_are_the_completed_ones():
    usage = {"completion_tokens": 1, "prompt_tokens": 1, "total_tokens": 2}
    answer = whole(IMAGES, SKETCH, IMAGE, SKETCH, {**IMAGE, "usage": usage})
    image = {"b64_json": "AAA=", "media_type": "image/png"}
    assert answer == {"created": 1, "data": [image, image], "usage": usage}


def test_of_an_image_that_broke_off_there_is_the_last_sketch():
    assert part(IMAGES, SKETCH, {**SKETCH, "b64_json": "AAAA"})["data"] == [{"b64_json": "AAAA"}]
