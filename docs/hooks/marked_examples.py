"""For MkDocs: an example that is marked with a code is shown as rule text, with the code below it.

It does *not* check that the code is the right one: `tests/docs/test_examples.py` does.
"""

from __future__ import annotations

import re
from typing import Any

MARKED = re.compile(r"^```assay ([EW]\d{4})\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def on_page_markdown(markdown: str, **_: Any) -> str:
    """The page as Python-Markdown can read it, which knows no second word behind the language."""
    return MARKED.sub(r"```assay\n\2```\n\n*Reports \1.*", markdown)
