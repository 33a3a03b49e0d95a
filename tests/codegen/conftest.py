"""What the generator's tests share. The generator is not installed, so the project's folder is put on the path."""

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from codegen import output, words
from tests.codegen.support import CASES, WORDS, golden_files


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of the generator as slow: it is not installed, and one Python is enough for it."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def prose() -> words.Words:
    """Words for the tests' own documents."""
    return words.read(WORDS)


@pytest.fixture(scope="session")
def formatted_cases(prose: words.Words) -> Mapping[str, Mapping[str, str]]:
    """The generated files of each golden case, formatted; ruff runs once for all of them."""
    files = {f"{case}/{name}": text for case in CASES for name, text in golden_files(case, prose).items()}
    done = output.formatted(files)
    return {case: {name.partition("/")[2]: text for name, text in done.items() if name.startswith(f"{case}/")} for case in CASES}
