"""What answers must not lack, and which functions need no key."""

from pathlib import Path
from typing import Any

import pytest

from codegen import document, generator, keyless, overlays, spine
from codegen.document import DocumentError
from codegen.forms import Api
from codegen.spine import Overlay
from tests.codegen.support import a_document, an_operation, functions, parsed

NOTHING = Overlay({}, {})
TEXTS = {"type": "array", "items": {"type": "string"}}
PART = {"type": "object", "properties": {"a": {"type": "string"}}}


def an_object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def answering(schema: dict[str, Any], events: dict[str, Any] | None = None, **schemas: Any) -> Api:
    """Return an API whose one operation answers with the schema, and with events if there are some."""
    content = {"application/json": {"schema": schema}}
    if events is not None:
        content["text/event-stream"] = {"schema": events}
    body = {"content": {"application/json": {"schema": an_object(stream={"type": "boolean"})}}}
    operation = an_operation("post", requestBody=body, responses={"200": {"content": content}})
    return parsed(a_document(schemas, it=operation))


def spine_of(api: Api, overlay: Overlay = NOTHING, name: str = "page_it") -> tuple[str, ...]:
    done, _ = spine.with_spines(api.functions, api.schemas, overlay)
    return next(function.spine for function in done if function.name == name)


def the_projects() -> tuple[Api, list[str]]:
    """Return the project's own API, and what its lists say in vain."""
    return generator.adjusted(parsed(overlays.applied(document.read())[0]))


def test_required_lists_maps_and_objects_at_the_root_count():
    schema = an_object(
        "list", "map", "object", list=TEXTS, map={"type": "object", "additionalProperties": {"type": "string"}}, object=PART
    )
    assert spine_of(answering(schema)) == ("list", "map", "object")


@pytest.mark.parametrize(
    "part",
    [
        {"type": "string"},
        {"type": ["array", "null"], "items": {"type": "string"}},
        {"anyOf": [PART, {"type": "null"}]},
        {"anyOf": [TEXTS, {"type": "string"}]},
        {"const": "a"},
        {},
    ],
)
def test_what_may_be_null_or_no_container_does_not_count(part: dict[str, Any]):
    assert spine_of(answering(an_object("part", part=part))) == ()


def test_what_may_be_missing_does_not_count():
    assert spine_of(answering(an_object(list=TEXTS))) == ()


def test_references_and_unions_of_containers_are_looked_through():
    either = {"oneOf": [{"$ref": "#/components/schemas/Alias"}, TEXTS]}
    api = answering(
        {"$ref": "#/components/schemas/Root"}, Root=an_object("a", a=either), Alias={"$ref": "#/components/schemas/B"}, B=PART
    )
    assert spine_of(api) == ("a",)


def test_each_choice_is_asked_for_its_message_where_it_must_have_one():
    def chat(*required: str) -> dict[str, Any]:
        return an_object("choices", choices={"type": "array", "items": an_object(*required, message=PART, logprobs=PART)})

    assert spine_of(answering(chat("message", "logprobs"))) == ("choices", "choices.*.message")
    assert spine_of(answering(chat("logprobs"))) == ("choices",)


def test_a_list_has_nothing_and_a_union_what_its_variants_have():
    assert spine_of(answering({"type": "array", "items": an_object("a", a=PART)})) == ()
    union = {"anyOf": [an_object("a", "b", a=PART, b=PART), an_object("b", "c", b=PART, c=TEXTS), {"type": "string"}]}
    assert spine_of(answering(union)) == ("a", "b", "c")


def test_of_a_stream_what_its_events_come_to_counts():
    api = answering(an_object("list", list=TEXTS), an_object("delta", delta=PART))
    assert spine_of(api, name="page_it_stream") == spine_of(api) == ("list",)


def test_the_overlay_takes_details_out_and_asks_for_more():
    schema = an_object(
        "data", "usage", data={"type": "array", "items": an_object(vector=TEXTS)}, usage=PART, text={"type": "string"}
    )
    needed = {"text": frozenset({"page_it"}), "data.*.vector": frozenset({"page_it"}), "usage.a": frozenset({"other"})}
    assert spine_of(answering(schema), Overlay({"usage": "A detail."}, needed)) == ("data", "data.*.vector", "text")


def test_a_line_of_the_overlay_that_finds_nothing_is_reported():
    api = answering(an_object("data", data=PART, text={"type": "string"}))
    overlay = Overlay(
        {"label": "No container.", "data": "Found."},
        {"gone": frozenset({"page_it"}), "text": frozenset({"page_it"}), "data.a": frozenset({"other"})},
    )
    _, unused = spine.with_spines(api.functions, api.schemas, overlay)
    assert unused == [f"spine.toml: no answer has {line!r}" for line in ("label", "gone", "data.a")]


@pytest.mark.parametrize(
    "text",
    ["other = 1", '[details]\nusage = ""', '[needed.a]\nreason = "r"', '[needed.a]\nreason = ""\nfunctions = []'],
)
def test_an_overlay_without_reasons_or_with_other_keys_is_an_error(tmp_path: Path, text: str):
    path = tmp_path / "spine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"spine\.toml"):
        spine.read(path)


def test_every_line_of_the_projects_lists_holds_for_every_function_that_it_names():
    api, unused = the_projects()
    spines = {function.name: function.spine for function in api.functions}
    asked = spine.read().needed.items()
    assert unused == []
    assert [(path, name) for path, names in asked for name in names if path not in spines[name]] == []


def test_the_spine_of_the_apis_that_answer_a_model_is_the_answer():
    api, _ = the_projects()
    spines = {function.name: function.spine for function in api.functions}
    assert spines["chat_send"] == spines["chat_send_stream"] == spines["interns_chat"] == ("choices", "choices.*.message")
    assert spines["responses_send"] == spines["responses_send_stream"] == ("output",)
    assert spines["messages_create"] == ("content",)
    assert spines["embeddings_generate"] == ("data", "data.*.embedding")
    assert spines["models_list"] == spines["images_generate"] == ("data",)


@pytest.mark.parametrize(
    ("security", "given", "needs_none"),
    [
        ({}, {}, False),
        ({"security": []}, {}, True),
        ({"security": [{"key": []}]}, {"security": []}, True),
        ({"security": [{"key": []}]}, {"security": [{"key": []}, {}]}, True),
        ({"security": []}, {"security": [{"key": []}]}, False),
    ],
)
def test_a_function_needs_no_key_where_the_document_says_so(security: dict[str, Any], given: dict[str, Any], needs_none: bool):
    content = a_document(it=an_operation(**given)) | security
    assert functions(content)["page_it"].keyless is needs_none


def test_a_listed_function_needs_no_key_and_an_unknown_one_is_reported():
    api = parsed(a_document(it=an_operation()))
    done, unknown = keyless.marked(api.functions, ["page_it", "gone"])
    assert (done[0].keyless, unknown) == (True, ["keyless.toml: there is no function gone"])


def test_no_listed_function_documents_an_answer_to_a_missing_key():
    by_name = functions(document.read())
    assert [name for name in keyless.read() if 401 in dict(by_name[name].errors)] == []
