"""Words: which belong to what, which are missing, and how text enters code."""

import ast
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import words
from codegen.emit_models import summary_of
from codegen.forms import Schema, Values
from codegen.words import Words, docstring, wrapped
from tests.codegen.support import a_document, an_operation, parsed

EMPTY = Words({}, {}, {}, {}, {})
OWN = dict.fromkeys(("core", "options", "http_referer", "app_title", "app_categories"), "x")


@given(st.text(alphabet=st.sampled_from('"\\ \na{}\0\u2028')) | st.text())
def test_a_docstring_says_its_text_whatever_it_is(text: str):
    (statement,) = ast.parse(f"def function():\n{docstring(text, 4)}").body
    said = ast.get_docstring(statement, clean=False)
    assert said is not None
    lines = text.split("\n")
    expected = [lines[0], *(f"    {line}" if line else "" for line in lines[1:]), *(["    "] if len(lines) > 1 else [])]
    assert said == "\n".join(expected)
    assert docstring(text).isprintable() or "\n" in text


@pytest.mark.parametrize("text", ['"""', '\\"""', 'ends with "', "\\", '""""', "\0\r\x85\u2028\u202e", "\\N{BULLET}", "\ud800"])
def test_text_that_would_end_a_docstring_does_not(text: str):
    (statement,) = ast.parse(docstring(text)).body
    assert isinstance(statement, ast.Expr)
    assert ast.literal_eval(statement.value) == text
    assert docstring(text).encode().isascii()


def test_paragraphs_are_wrapped_and_never_broken_within_words():
    text = wrapped(f"one  two\nthree {'x' * 200} four", "    ", "- ")
    assert text.splitlines() == ["- one two three", f"    {'x' * 200}", "    four"]


def test_a_variant_shares_the_words_of_the_function_that_it_varies():
    entries = {
        "page_it": {"summary": "A.", "returns": "B.", "arguments": {"q": "Q."}},
        "page_it_stream": {"returns": "C.", "arguments": {"r": "R."}},
    }
    function = parsed(a_document(a=an_operation(operationId="it_stream"))).functions[0]
    prose = attrs.evolve(EMPTY, functions=entries, glossary={"q": "no", "s": "S."})
    assert prose.of_function(function) == {"summary": "A.", "returns": "C.", "arguments": {"q": "Q.", "r": "R."}}
    assert [prose.of_argument(function, name) for name in "qrst"] == ["Q.", "R.", "S.", None]


def test_functions_and_arguments_without_words_are_named():
    api = parsed(a_document(a=an_operation(parameters=[{"name": "q", "in": "query"}])))
    assert list(attrs.evolve(EMPTY, glossary=OWN).missing(api)) == [
        "docs/functions/page.toml: page_it has no summary",
        "docs/functions/page.toml: page_it has no returns",
        "docs/functions/page.toml: page_it: the argument q has no words",
    ]
    entries = {"page_it": {"summary": "A.", "returns": "B."}}
    assert list(attrs.evolve(EMPTY, functions=entries, glossary={"q": "Q.", **OWN}).missing(api)) == []


def test_words_that_have_no_place_are_named():
    entries = {"page_it": {"sumary": "A."}}
    (problem,) = attrs.evolve(EMPTY, functions=entries, glossary=OWN).missing(parsed(a_document()))
    assert problem.startswith("docs/functions: page_it has sumary, which is not one of ")


def test_arguments_of_every_function_need_words_too():
    assert [line.split()[3] for line in EMPTY.missing(parsed(a_document()))] == list(OWN)


def test_a_schema_without_words_says_what_it_is():
    prose = attrs.evolve(EMPTY, models={"A": {"summary": "Words."}})
    enum = Schema(name="FileTypeEnum", body=Values(("a", "b"), open=True))
    assert summary_of(attrs.evolve(enum, name="A"), prose) == "Words."
    assert summary_of(enum, prose) == "Known values of file type enum."
    assert summary_of(attrs.evolve(enum, body=Values(("a",), open=False)), prose) == "The one value of file type enum."


def test_the_words_of_the_project_are_read():
    prose = words.read()
    assert prose.pages.keys() == {path.stem for path in (words.DOCS / "functions").glob("*.toml")}
    assert prose.functions["chat_send"]["summary"]


def test_a_page_s_file_must_say_what_the_page_is(tmp_path: Path):
    (tmp_path / "functions").mkdir()
    (tmp_path / "functions" / "a.toml").write_text('[a_b]\nsummary = "A."')
    with pytest.raises(KeyError, match="page"):
        words.read(tmp_path)
