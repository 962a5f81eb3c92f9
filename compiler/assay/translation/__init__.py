"""Between model and catalogues: what a translator is asked, and what the answers come to.

`catalogues.py` makes entries of a framework's texts and `Translation`s of entries. It does *not*
read the disk, and knows no file format: `assay.languages.po` does.
"""
