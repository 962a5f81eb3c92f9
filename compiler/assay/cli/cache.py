"""What a check found, kept for the next one: when no byte has changed, nothing is worked out again.

An entry is named after everything that the result hangs on: each file's name and bytes, and each
file of the compiler. It starts with its own hash, so a damaged one is passed over. Whatever goes
wrong here costs time and nothing else. It does *not* know what the values mean; they are plain ones
that `marshal` writes.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys

import assay

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

MOST_ENTRIES = 64
HASH_LENGTH = hashlib.sha256().digest_size


def folder() -> str | None:
    """Where entries are kept; None when they are not."""
    if os.environ.get("ASSAY_NO_CACHE") == "1":
        return None
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = os.path.expanduser("~")
        if not os.path.isabs(home):
            return None
        base = os.path.join(home, ".cache")
    return os.path.join(base, "assay")


def key(files: Iterable[tuple[str, bytes]], this: bytes = b"") -> str:
    """The name of the entry for these files and this compiler.

    Args: `this` is what `compiler` gave, if whoever asks for several names has asked it already.
    """
    named = hashlib.sha256(this or compiler())
    for name, data in files:
        named.update(b"%d %d " % (len(name), len(data)))
        named.update(name.encode())
        named.update(data)
    return named.hexdigest()


def recall(key: str) -> Any:
    """The value kept under a key; None when there is none to be had."""
    place = folder()
    if place is None:
        return None
    try:
        with open(os.path.join(place, key), "rb") as file:
            data = file.read()
        if hashlib.sha256(data[HASH_LENGTH:]).digest() == data[:HASH_LENGTH]:
            return marshal.loads(data[HASH_LENGTH:])
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return None


def keep(key: str, value: Any) -> None:
    """Keep a value, and let the oldest go when there are many."""
    place = folder()
    if place is None:
        return
    data = marshal.dumps(value)
    draft = os.path.join(place, f"{key}.{os.getpid()}")
    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        with open(draft, "wb") as file:
            file.write(hashlib.sha256(data).digest() + data)
        os.replace(draft, os.path.join(place, key))
        _prune(place)
    except OSError:
        return


def _prune(place: str) -> None:
    entries = list(os.scandir(place))
    if len(entries) <= MOST_ENTRIES:
        return
    entries.sort(key=lambda entry: entry.stat().st_mtime_ns)
    for entry in entries[: -MOST_ENTRIES // 2]:
        os.unlink(entry.path)


def compiler() -> bytes:
    """What tells this compiler from any other, and from itself before a change of its files."""
    parts = [assay.__version__, sys.version]
    waiting = [os.path.dirname(assay.__file__)]
    while waiting:
        for entry in os.scandir(waiting.pop()):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    waiting.append(entry.path)
            else:
                status = entry.stat()
                parts.append(f"{entry.path} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(sorted(parts)).encode()
