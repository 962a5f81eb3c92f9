"""Stage 4, the evaluator: a framework and what is known of an inspection give explained ratings.

Exact: counts and whole numbers, never a binary fraction. What is not known stays so: an item has
then all ratings that are still possible, and the result says what is missing. It reads the model's
one tree of conditions and methods and has no rules of its own. It does *not* read files or word
anything: `assay.intake` and `assay.reports` do.
"""
