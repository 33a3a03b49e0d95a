"""Reading documents, pinning them, and mending them by overlays."""

import hashlib
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen import document, overlays
from codegen.document import DocumentError


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_yaml_is_read_as_yaml_1_2_has_it(tmp_path: Path):
    text = """
openapi: 3.1.0
on: no
200: [yes, off, 2026-08-22, 1:30, 017, 1e3, 0x1f, .5, ~, null, true, False, 1_000, "", =]
"""
    assert document.read(written(tmp_path, "a.yaml", text)) == {
        "openapi": "3.1.0",
        "on": "no",
        "200": ["yes", "off", "2026-08-22", "1:30", 15, 1000.0, 31, 0.5, None, None, True, False, "1_000", "", "="],
    }


def test_json_and_yaml_come_to_the_same(tmp_path: Path):
    content = {"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"204": {"description": "no\n'\"\u2028"}}}}}}
    text = json.dumps(content)
    assert document.read(written(tmp_path, "a.json", text)) == document.read(written(tmp_path, "a.yml", text)) == content


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", '{"openapi": "3.1.0", "a": 1, "a": 2}', "an object has the key 'a' twice"),
        ("a.yaml", "openapi: 3.1.0\na: 1\na: 2", "an object has the key 'a' twice"),
        ("a.yaml", "openapi: 3.1.0\nitems: &a {items: *a}", "this is no YAML"),
        ("a.yaml", "openapi: !!python/object:os.system {}", "this is no YAML"),
        ("a.yaml", "openapi: [", "this is no YAML"),
        ("a.json", "{", "this is no JSON"),
        ("a.json", "[" * 100_000, "this is no JSON"),
        ("a.json", '{"swagger": "2.0"}', "is not an OpenAPI 3 document"),
        ("a.json", "[]", "is not an OpenAPI 3 document"),
    ],
)
def test_what_is_no_document_is_an_error(tmp_path: Path, name: str, text: str, message: str):
    with pytest.raises(DocumentError, match=message):
        document.read(written(tmp_path, name, text))


def test_a_document_that_is_not_there_is_an_error(tmp_path: Path):
    with pytest.raises(DocumentError, match="cannot be read"):
        document.read(tmp_path / "none.json")


def test_pinning_records_the_checksum_that_reading_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(document, "PINNED", tmp_path / "pinned.json")
    monkeypatch.setattr(document, "CHECKSUM", tmp_path / "pinned.json.sha256")
    content = {"openapi": "3.0.0", "paths": {}, "x": "\ud800\u2028"}
    document.pin(content)
    document.PINNED.chmod(0o444)
    document.pin(content)
    assert document.read(document.PINNED) == content
    assert document.CHECKSUM.read_text() == f"{hashlib.sha256(document.PINNED.read_bytes()).hexdigest()}\n"
    document.CHECKSUM.write_text("0" * 64)
    with pytest.raises(DocumentError, match="is not the document whose SHA-256"):
        document.read(document.PINNED)


def test_the_pinned_document_is_the_recorded_one():
    assert document.read()["openapi"].startswith("3.")


def test_pointers_are_escaped_and_followed():
    assert document.child("/a", "b/c", 0, "~") == "/a/b~1c/0/~0"
    content = {"b/c": [{"~": {"found": True}}]}
    assert document.target(content, "#/b~1c/0/~0", "") == ({"found": True}, "/b~1c/0/~0")
    for reference in ("#/b~1c/1", "#/b~1c/-1", "#/b~1c/x", "#", "", "a"):
        with pytest.raises(DocumentError):
            document.target(content, reference, "")


def an_overlay(folder: Path, text: str) -> Path:
    written(folder, "one.toml", text)
    return folder


SCHEMAS: dict[str, Any] = {
    "A": {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {}}},
    "B": True,
}


def test_an_overlay_makes_properties_nullable_and_optional_in_a_copy(tmp_path: Path):
    content = {"components": {"schemas": SCHEMAS}}
    before = json.dumps(content)
    text = 'reason = "It is so."\nnullable = ["A.a", "A.c", "B.a", "C.a"]\noptional = ["A.b"]'
    mended, unused = overlays.applied(content, an_overlay(tmp_path, text))
    assert mended["components"]["schemas"]["A"] == {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "b": {}},
    }
    assert (unused, json.dumps(content)) == ([], before)


def test_an_overlay_that_finds_nothing_is_reported(tmp_path: Path):
    _, unused = overlays.applied({}, an_overlay(tmp_path, 'reason = "It was so."\nnullable = ["A.a"]'))
    assert unused == ["overlays/one.toml: the document has none of its properties"]


PAGES = """
reason = "It is so."
[pages.listAll]
shape = "kind"
shapes = { a = { after = "last" } }
"""


@pytest.mark.parametrize("key", ["x-pagination", "x-speakeasy-pagination"])
def test_an_overlay_says_how_the_shapes_of_an_answer_are_paged(tmp_path: Path, key: str):
    content = {"paths": {"/a": {"parameters": [], "get": {"operationId": "listAll", key: {"type": "cursor"}}}}}
    mended, unused = overlays.applied(content, an_overlay(tmp_path, PAGES))
    assert mended["paths"]["/a"]["get"][key] == {"type": "cursor", "shape": "kind", "shapes": {"a": {"after": "last"}}}
    assert unused == []


@pytest.mark.parametrize(
    "operation",
    [{"operationId": "other", "x-pagination": {"type": "cursor"}}, {"operationId": "listAll"}]
    + [{"operationId": "listAll", "x-pagination": paging} for paging in ({"type": "offsetLimit"}, {}, None, [])],
)
def test_an_overlay_passes_over_an_operation_that_does_not_page_by_a_cursor(tmp_path: Path, operation: Any):
    content = {"paths": {"/a": {"get": operation}, "/b": None}}
    mended, unused = overlays.applied(content, an_overlay(tmp_path, PAGES))
    assert mended == content
    assert unused == ["overlays/one.toml: the document has none of its properties"]


def test_an_overlay_adds_properties_that_the_document_lacks(tmp_path: Path):
    text = """
reason = "It is so."
[add.A]
a = { type = "integer" }
c = { type = "array", items = { "$ref" = "#/components/schemas/A" } }
d = { anyOf = [{ "$ref" = "#/components/schemas/Gone" }] }
[add.A.e]
type = "object"
properties = { inner = { type = "boolean" } }
[add.B]
a = {}
[add.C]
a = {}
"""
    mended, unused = overlays.applied({"components": {"schemas": SCHEMAS}}, an_overlay(tmp_path, text))
    assert mended["components"]["schemas"] == {
        "A": {
            **SCHEMAS["A"],
            "properties": {
                "a": {"type": "string"},
                "b": {},
                "c": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
                "e": {"type": "object", "properties": {"inner": {"type": "boolean"}}},
            },
        },
        "B": True,
    }
    assert unused == []


@pytest.mark.parametrize("add", ["[add.A]\na = {}", '[add.A]\nc = { "$ref" = "#/components/schemas/C" }', "[add.C]\na = {}"])
def test_an_overlay_that_has_nothing_to_add_any_more_is_reported(tmp_path: Path, add: str):
    _, unused = overlays.applied({"components": {"schemas": SCHEMAS}}, an_overlay(tmp_path, f'reason = "It was so."\n{add}'))
    assert unused == ["overlays/one.toml: the document has none of its properties"]


@pytest.mark.parametrize("text", ['nullable = ["A.a"]', 'reason = ""', 'reason = "r"\nnulable = ["A.a"]'])
def test_an_overlay_without_reason_or_with_other_keys_is_an_error(tmp_path: Path, text: str):
    with pytest.raises(DocumentError, match=r"the overlay one\.toml must have a reason"):
        overlays.applied({"components": {"schemas": SCHEMAS}}, an_overlay(tmp_path, text))


def test_every_overlay_of_the_project_finds_its_properties():
    assert overlays.applied(document.read())[1] == []


def test_every_property_that_the_projects_overlays_add_is_one_that_the_document_lacks():
    """Neither a property that it has by now nor a reference to what it lacks: both would be passed over in silence."""
    before, after = (content["components"]["schemas"] for content in (document.read(), overlays.applied(document.read())[0]))
    added = {
        (schema, name)
        for path in overlays.FOLDER.glob("*.toml")
        for schema, properties in tomllib.loads(path.read_text(encoding="utf-8")).get("add", {}).items()
        for name in properties
    }
    assert added
    assert {each for each in added if each[1] in before[each[0]]["properties"]} == set()
    assert {each for each in added if each[1] not in after[each[0]]["properties"]} == set()
