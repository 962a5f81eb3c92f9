"""What the compiler can say about a rule file, as data.

A diagnostic is a small record: where, and the facts that its words need. Its class carries the
code, and its docstring is its page in the manual. Families of them stand one to a module, by the
question they answer. Nothing here decides that something is wrong, and nothing is printed here."""

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix, Note, Span

__all__ = ["Diagnostic", "Edit", "Fix", "Note", "Span"]
