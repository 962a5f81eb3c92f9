"""E01xx: what is not written as the language is written."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix, Note


class UnexpectedWord(Diagnostic):
    """Something stands where the language has no place for it.

    The message lists what may stand there. The reading goes on at the next statement, so what follows is
    checked as well.

    ```assay E0101
    scale two_point "Two points" from worst to best {
      met and 1 "Met"
    }
    ```
    """

    code = "E0101"
    found: str
    expected: tuple[str, ...]

    def message(self) -> str:
        if not self.expected:
            return f"{self.found} has no place here"
        return f"found {self.found}, expected {alternatives(self.expected)}"


class MisspeltKeyword(Diagnostic):
    """A word is nearly a keyword.

    ```assay E0102
    scael two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    ```
    """

    code = "E0102"
    written: str
    keyword: str

    def message(self) -> str:
        return f"`{self.written}` is not a word of the language here"

    def help(self) -> str:
        return f"did you mean `{self.keyword}`?"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix(f"write `{self.keyword}`", (Edit(self.start, self.end, self.keyword),)),)


class MissingPart(Diagnostic):
    """Something that the statement needs is not there.

    ```assay E0103
    scale two_point from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    ```
    """

    code = "E0103"
    part: str
    before: str
    mark: str = ""

    def message(self) -> str:
        if not self.before:
            return f"{self.part} is missing at the end of this line"
        return f"{self.part} is missing before {self.before}"

    def fixes(self) -> tuple[Fix, ...]:
        if not self.mark:
            return ()
        written = self.mark if self.mark in ",)" else f" {self.mark}"
        return (Fix(f"write `{self.mark}`", (Edit(self.start, self.start, written),)),)


class SuperfluousPart(Diagnostic):
    """A word or sign stands where the statement makes sense without it.

    ```assay E0104
    scale two_point "Two points" from worst to best {
      not_met 0 , "Not met"
      met     1 "Met"
    }
    ```
    """

    code = "E0104"
    found: str

    def message(self) -> str:
        return f"{self.found} does not belong here"

    def help(self) -> str:
        return "remove it"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("remove it", (Edit(self.start, self.end, ""),)),)


class MissingClosingBrace(Diagnostic):
    """A block is opened and never closed.

    The indentation shows where the block was meant to end; the message names the line that opened it.

    ```assay E0105
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    ```
    """

    code = "E0105"
    block: str
    opened: tuple[int, int]

    def message(self) -> str:
        return f"the block of {self.block} is not closed, and the indentation says that it ends here"

    def help(self) -> str:
        return "close it with `}` on a line of its own, under the line that opened it"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.opened, "the block starts here"),)


class SuperfluousClosingBrace(Diagnostic):
    """A `}` closes nothing.

    ```assay E0106
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    }
    ```
    """

    code = "E0106"

    def message(self) -> str:
        return "this `}` closes nothing"

    def help(self) -> str:
        return "remove it, or look for a `{` that is missing above"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("remove it", (Edit(self.start, self.end, ""),)),)


class UnclosedText(Diagnostic):
    '''A text is opened and never closed.

    A text on one line ends with `"` on that line; a text of several lines stands between `"""`, and every line of it
    is indented deeper than the line that opens it. A line that is not shows where the closing quotes are missing.

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


class UnopenedText(Diagnostic):
    '''A text of several lines is closed and was never opened.

    The lines before the closing `"""` stand deeper than the line that they belong to, as a text does, and that line
    does not end with `"""`. Without the opening quotes the text would be read as rules, a word at a time.

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


class CurlyQuotes(Diagnostic):
    """Curly quotes stand around a text.

    Word processors turn straight quotes into curly ones. Around a text only straight quotes count; inside a text,
    curly quotes are ordinary letters.

    ```assay E0108
    scale two_point “Two points” from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }
    ```
    """

    code = "E0108"
    text: str

    def message(self) -> str:
        return "curly quotes stand around this text, where straight ones belong"

    def help(self) -> str:
        return 'write `"` before and after it'

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix("use straight quotes", (Edit(self.start, self.end, f'"{self.text}"'),)),)


class LookAlike(Diagnostic):
    """A character looks like another one.

    Text that was pasted from a word processor or a web page can hold no-break spaces, long dashes and letters of
    other alphabets that look like ours. They are ordinary inside a text and nothing elsewhere.

    ```assay E0109
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1\u00a0"Met"
    }
    ```
    """

    code = "E0109"
    description: str
    replacement: str

    def message(self) -> str:
        return f"{self.description} stands here, where {self.shown()} belongs"

    def shown(self) -> str:
        return "a space" if self.replacement == " " else f"`{self.replacement.strip()}`"

    def help(self) -> str:
        return f"type {self.shown()} instead"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix(f"type {self.shown()}", (Edit(self.start, self.end, self.replacement),)),)


class UnknownCharacter(Diagnostic):
    """A character that has no meaning outside a text.

    ```assay E0110
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met";
      met     1 "Met"
    }
    ```
    """

    code = "E0110"
    character: str
    advice: str

    def message(self) -> str:
        return f"`{self.character}` has no meaning outside a text"

    def help(self) -> str:
        return self.advice


class WordsRunTogether(Diagnostic):
    """Words or numbers stand together without a space.

    ```assay E0111
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1st "Met"
    }
    ```
    """

    code = "E0111"
    written: str
    apart: str = ""

    def message(self) -> str:
        return f"`{self.written}` runs words and numbers together"

    def help(self) -> str:
        return f"write `{self.apart}`" if self.apart else "put a space between them"

    def fixes(self) -> tuple[Fix, ...]:
        if not self.apart:
            return ()
        return (Fix(f"write `{self.apart}`", (Edit(self.start, self.end, self.apart),)),)


class TextStartsTooEarly(Diagnostic):
    '''A text of several lines starts beside its opening quotes.

    In a text of several lines, nothing stands beside the opening `"""`; the text starts on the next line, indented
    deeper than the line that opens it.
    '''

    code = "E0112"

    def message(self) -> str:
        return "a text of several lines starts on the line after its quotes"

    def help(self) -> str:
        return 'break the line after `"""`'


class NestedTooDeeply(Diagnostic):
    """Brackets or blocks stand inside one another more than 64 deep.

    Nobody can read such a condition aloud. Split it into several rules, or name a part of it with a fact.
    """

    code = "E0113"
    limit: int

    def message(self) -> str:
        return f"blocks and brackets stand more than {self.limit} deep here"

    def help(self) -> str:
        return "split the condition, or the block, into several"


class MixedAndOr(Diagnostic):
    """`and` and `or` stand together without brackets.

    A reader cannot tell which goes first, so the language does not choose: brackets say it.
    """

    code = "E0114"
    found: str

    def message(self) -> str:
        other = "or" if self.found == "and" else "and"
        return f"`{self.found}` follows `{other}` without brackets, so that two readings are possible"

    def help(self) -> str:
        return "put brackets round the part that belongs together"


def alternatives(parts: tuple[str, ...]) -> str:
    """`a, b or c`."""
    if len(parts) == 1:
        return parts[0]
    return ", ".join(parts[:-1]) + " or " + parts[-1]
