"""E01xx: texts that do not begin or end as texts do."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix, Note


class UnclosedText(Diagnostic):
    '''A text is opened and never closed.

    Without its closing quotes a text would swallow the rules behind it. So a text on one line ends
    on that line; and every line of a text between `"""` is indented deeper than the line that opens
    it. The first line that is not shows where the closing quotes are missing.

    Write the closing quotes where the message points.

    ```assay E0107
    scale two_point "Two points from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    ```
    '''

    code = "E0107"
    quotes: str
    opened: tuple[int, int]
    indent: int = 0

    def message(self) -> str:
        if self.quotes == '"':
            return 'this text is not closed: found the end of the line, expected `"`'
        return 'the text is not closed where the indentation says that it ends: expected `"""`'

    def help(self) -> str:
        if self.quotes == '"':
            return 'end it with `"` on this line, or use `"""` for a text of several lines'
        return 'close it with `"""` on a line of its own, under the line that opened it'

    def notes(self) -> tuple[Note, ...]:
        return () if self.quotes == '"' else (Note(*self.opened, "the text starts here"),)

    def fixes(self) -> tuple[Fix, ...]:
        if self.quotes == '"':
            return ()
        closing = "\n" + " " * self.indent + '"""'
        return (Fix('close the text with `"""`', (Edit(self.end, self.end, closing),)),)


class CurlyQuotes(Diagnostic):
    """Curly quotes stand around a text.

    Word processors turn straight quotes into curly ones. Inside a text, curly quotes are ordinary
    characters, so they cannot also be the signs that show where it starts and ends.

    Write straight quotes around the text; an editor can do it for you.

    ```assay E0108
    scale two_point “Two points” from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    ```
    """

    code = "E0108"
    text: str
    written: str

    def message(self) -> str:
        return "curly quotes stand around this text, where straight ones belong"

    def help(self) -> str:
        if "\n" in self.text:
            return 'a text of several lines stands between `"""`, its lines indented'
        if '"' in self.text:
            return 'write `"""` before and after it, since it holds straight quotes itself'
        return 'write `"` before and after it'

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("use straight quotes", (Edit(self.start, self.end, self.written),)),)


class TextStartsTooEarly(Diagnostic):
    '''A text of several lines starts beside its opening quotes.

    The indentation that all lines of a text share is not part of it. A first line beside the quotes
    has none, so it could not be told how the others are meant.

    Break the line after the opening `"""`, and indent the text deeper than the line that opens it.

    ```assay E0112
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
      because """A standard is met
        or it is not.
      """
    }
    ```
    '''

    code = "E0112"

    def message(self) -> str:
        return "a text of several lines starts on the line after its quotes"

    def help(self) -> str:
        return 'break the line after `"""`'


class UnopenedText(Diagnostic):
    '''A text of several lines is closed and was never opened.

    The lines before the closing `"""` stand deeper than the line that they belong to, as a text
    does, and that line does not end with `"""`. Without the opening quotes the text would be read
    as rules, a word at a time.

    Write `"""` at the end of the line that the text belongs to.

    ```assay E0115
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
      because
        A standard is met or it is not.
      """
    }
    ```
    '''

    code = "E0115"
    closed: tuple[int, int]

    def message(self) -> str:
        return 'a text starts after this line, but its opening `"""` is missing'

    def help(self) -> str:
        return 'write `"""` at the end of this line'

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.closed, "the text ends here"),)

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix('open the text with `"""`', (Edit(self.start, self.end, ' """'),)),)


class QuotesInside(Diagnostic):
    '''Straight quotes stand inside a text that stands between straight quotes.

    A text between `"` ends at the next `"`, so a quotation inside it would end it early, and its
    words would be read as rules. There are no signs that escape a quote.

    Put the whole text between `"""`, or use curly quotes or single ones for the quotation.

    ```assay E0118
    scale two_point "Two "points" of a scale" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    ```
    '''

    code = "E0118"
    written: str

    def message(self) -> str:
        return 'straight quotes stand inside this text, and a text between `"` ends at the next `"`'

    def help(self) -> str:
        return 'put the whole text between `"""`'

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix('use `"""`', (Edit(self.start, self.end, self.written),)),)


class TextOutdented(Diagnostic):
    '''Lines of a text stand as far to the left as the line that opens it.

    Every line of a text between `"""` is indented deeper than the line that opens it, so that a
    forgotten `"""` is found where it was forgotten. Text that was pasted from elsewhere often
    starts at the edge.

    Indent the lines; an editor can do it for you.

    ```assay E0120
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
      because """
    A standard is met or it is not,
    and nothing lies between.
      """
    }
    ```
    '''

    code = "E0120"
    lines: tuple[tuple[int, int], ...]
    margin: int

    def message(self) -> str:
        if len(self.lines) == 1:
            return "this line of a text is not indented deeper than the line that opens the text"
        return (
            f"{len(self.lines)} lines of this text are not indented deeper than the line that "
            f"opens it"
        )

    def help(self) -> str:
        return f"indent the lines of the text by {self.margin} spaces"

    def fixes(self) -> tuple[Fix, ...]:
        margin = " " * self.margin
        edits = tuple(Edit(start, start, margin) for start, _ in self.lines)
        return (Fix("indent the text", edits),)
