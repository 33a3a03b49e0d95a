"""``python -m codegen``: write the generated files, or check them.

- ``python -m codegen`` rewrites the output from the pinned document.
- ``python -m codegen --check`` writes nothing and fails on any difference, and on a function or argument without words.
- ``python -m codegen --document PATH`` takes another document, JSON or YAML, and pins it.
- ``python -m codegen --document PATH --output FOLDER`` writes there, and pins nothing.

The exit status is 0 where all is well, 1 where a check finds something, 2 where the document cannot be taken.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import document, generator, output, words

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Write the generated files, or check them.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail on any difference")
    parser.add_argument("--document", type=Path, default=document.PINNED, help="an OpenAPI 3 document; default: the pinned one")
    parser.add_argument("--output", type=Path, help="folder to write to; default: this project")
    given = parser.parse_args(arguments)
    try:
        return _run(given.document, given.output, check=given.check)
    except (document.DocumentError, output.FormatError) as error:
        print(error, file=sys.stderr)
        return 2


def _run(path: Path, folder: Path | None, *, check: bool) -> int:
    content = document.read(path)
    prose = words.read()
    generated = generator.generate(content, prose)
    files = output.formatted(generated.files)
    api = generated.api
    without = sum(1 for schema in api.schemas if not prose.models.get(schema.name, {}).get("summary"))
    if check:
        found = [*generated.problems, *output.differences(files, folder or output.ROOT)]
        print(*found, sep="\n", end="\n" if found else "", file=sys.stderr)
        print(f"{len(files)} files checked, {len(found)} problems, {without} of {len(api.schemas)} schemas without a summary")
        return 1 if found else 0
    output.write(files, folder or output.ROOT)
    if folder is None and not document.is_pinned(path):
        document.pin(content)
    print(*generated.problems, sep="\n", end="\n" if generated.problems else "")
    print(f"{len(files)} files, {len(api.functions)} functions, {len(api.schemas)} schemas, {without} of them without a summary")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
