"""Languages: what Assay itself says in each, and the files in which translators work.

Low in the house, because forms, documents and the sentences of the model all speak. `po.py` is the
only door to Babel. It does *not* know any framework: `assay.translation` does.
"""

from __future__ import annotations

from assay.languages.fixed import ENGLISH, NAMES, Language, known, language, phrase

__all__ = ["ENGLISH", "NAMES", "Language", "known", "language", "phrase"]
