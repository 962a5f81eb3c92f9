"""What a framework is called in another language than that of its rule files.

Compiled from catalogues, so that whoever holds only the model can make forms and documents in each
language. It does *not* say which texts a framework has: `texts.py` does.
"""

from assay.model.item import Model


class Translation(Model):
    """Texts in one language, by what each is the translation of (`Text.name`).

    Only what translates today's words is here. `unreviewed` names those that no translator has
    read yet.
    """

    language: str
    texts: dict[str, str]
    unreviewed: tuple[str, ...] = ()
