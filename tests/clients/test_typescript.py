"""The types of answers, read by the TypeScript compiler at its strictest."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from made_framework import hostel, reworded

from assay.emitters import forms
from assay.emitters.forms.typescript import emit
from assay.model.document import load
from assay.model.framework import Framework

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "probation"
USAGE = Path(__file__).parent / "typescript" / "usage.ts"
STRICT = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--noImplicitReturns",
    "--verbatimModuleSyntax",
    "--module",
    "nodenext",
    "--skipLibCheck",
    "false",
    "--types",
    "",
]


def compile_strictly(node_modules: Path, room: Path) -> str:
    """What the compiler has to say of the files of a folder; nothing, if they are right."""
    (room / "package.json").write_text('{"type": "module"}', "utf-8")
    files = sorted(str(path) for path in room.rglob("*.ts"))
    done = subprocess.run(
        ["node", str(node_modules / "typescript" / "bin" / "tsc"), *STRICT, *files],
        cwd=room,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def write(room: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        (room / path).parent.mkdir(exist_ok=True)
        (room / path).write_bytes(data)


def test_a_portal_compiles(node_modules: Path, tmp_path: Path) -> None:
    shutil.copytree(GENERATED / "pdu" / "forms", tmp_path / "forms")
    shutil.copy(USAGE, tmp_path)
    assert compile_strictly(node_modules, tmp_path) == ""


def frameworks() -> list[Framework]:
    paths = sorted(GENERATED.glob("*/model.json"))
    return [hostel(), *(load(path.read_bytes()).framework for path in paths)]


@pytest.mark.parametrize("framework", frameworks(), ids=lambda framework: framework.code)
def test_examples_of_the_schemas_are_of_the_types(
    node_modules: Path, tmp_path: Path, framework: Framework
) -> None:
    write(tmp_path, emit(framework))
    lines = []
    for path, data in forms.emit(framework).items():
        if path.endswith(".schema.json"):
            for example in json.loads(data)["examples"]:
                lines.append(
                    f"export const good{len(lines)}: AnsweredForm = {json.dumps(example)};"
                )
    assert lines
    head = 'import type { AnsweredForm } from "./forms/index.js";\n'
    (tmp_path / "examples.ts").write_text(head + "\n".join(lines), "utf-8")
    assert compile_strictly(node_modules, tmp_path) == ""


HOSTILE = "*/ export const stolen = 1; /* @deprecated `${stolen}` \" '\n\u2028}"


def test_texts_never_become_code(node_modules: Path, tmp_path: Path) -> None:
    files = emit(reworded(hostel(), HOSTILE))
    write(tmp_path, files)
    assert compile_strictly(node_modules, tmp_path) == ""
    for data in files.values():
        outside = re.sub(r"/\*.*?\*/", "", data.decode("utf-8"), flags=re.DOTALL)
        assert "stolen" not in outside
        assert "@deprecated" not in data.decode("utf-8").replace("\\@", "")


def test_no_type_is_any() -> None:
    for framework in frameworks():
        for data in emit(framework).values():
            code = re.sub(r"/\*.*?\*/", "", data.decode("utf-8"), flags=re.DOTALL)
            assert not re.search(r"\b(any|unknown|object)\b", re.sub(r'"[^"]*"', "", code))
