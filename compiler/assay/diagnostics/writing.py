"""E01xx: what is not written as the language is written, texts aside."""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Edit, Fix, Note


class UnexpectedWord(Diagnostic):
    """Something stands where the language has no place for it.

    The compiler cannot read a rule that is not written as rules are written, and it does not guess
    what was meant. It goes on at the next place that it understands, so one run shows the other
    mistakes of the file as well.

    The message lists what may stand there. Write one of these, or remove what stands there.

    ```assay E0101
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     high "Met"
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

    def help(self) -> str:
        if not self.expected:
            return "take it out, or write it where it belongs"
        what = "one of these" if len(self.expected) > 1 else "what is expected"
        return f"write {what} before it, or in its place"


class MisspeltKeyword(Diagnostic):
    """A word is nearly one of the language's own words.

    A rule is read by its words; one wrong letter leaves the compiler without the rule. It reads on
    as if the near word stood there, and asks you to write it.

    Write the word that the message suggests; an editor can do it for you.

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
        return f"found `{self.written}`, which has no meaning here"

    def help(self) -> str:
        return f"did you mean `{self.keyword}`?"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix(f"write `{self.keyword}`", (Edit(self.start, self.end, self.keyword),)),)


class MissingPart(Diagnostic):
    """Something that the statement needs is not there.

    Each statement has its parts in one order, so that a reader always finds them in the same place;
    none of them is guessed.

    Write the missing part where the message points.

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
        part = self.part.partition(", such as ")[0]
        if not self.before:
            return f"{part} is missing at the end of this line"
        return f"{part} is missing before {self.before}"

    def help(self) -> str:
        example = self.part.partition(", such as ")[2]
        return f"for example: {example}" if example else "write it where the message points"

    def fixes(self) -> tuple[Fix, ...]:
        if not self.mark:
            return ()
        written = self.mark if self.mark in ",)" else f" {self.mark}"
        return (Fix(f"write `{self.mark}`", (Edit(self.start, self.start, written),)),)


class SuperfluousPart(Diagnostic):
    """A word or sign stands where the statement makes sense without it.

    What has no meaning to the compiler may have one to a reader, who would then expect something of
    the rule that it does not do.

    Remove it. Was something else meant, say that instead.

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
        return (Fix(f"remove {self.found}", (Edit(self.start, self.end, ""),)),)


class MissingClosingBrace(Diagnostic):
    """A block is opened and never closed.

    Without its `}`, everything after the block would become part of it: the next prompt a part of
    this prompt. The indentation shows where the block was meant to end, and the message stands
    there; a note shows the line that opened it.

    Close the block with `}` on a line of its own, as far to the left as the line that opened it.

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
        return f"the block of {self.block} is not closed: expected `}}` after this line"

    def help(self) -> str:
        return "write `}` on a line of its own, as far to the left as the line that opens the block"

    def notes(self) -> tuple[Note, ...]:
        return (Note(*self.opened, "the block starts here"),)


class SuperfluousClosingBrace(Diagnostic):
    """A `}` closes nothing.

    Either it is one too many, or the `{` that it belongs to is missing further up; what stands
    between would then belong to another block than it seems to.

    Remove it, or look for a line above that opens a block and does not end in `{`.

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


class LookAlike(Diagnostic):
    """A character looks like another one.

    Text that was pasted from a word processor or a web page can hold no-break spaces, long dashes
    and letters of other alphabets that look like ours. A reader sees no difference, and the
    compiler would see another word. Inside a text they are ordinary.

    Type the character again; an editor can do it for you.

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
    """A character has no meaning outside a text.

    The language has words, names, numbers, texts in quotes, and the signs `{ } ( ) , |`. Signs that
    other languages use (`;`, `=`, `<`) mean nothing here: rules are written in words, so that
    everyone can read them.

    Remove the character, or write it in words as the message says.

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
    replacement: str | None = None

    def message(self) -> str:
        return f"`{self.character}` has no meaning outside a text"

    def help(self) -> str:
        return self.advice

    def fixes(self) -> tuple[Fix, ...]:
        if self.replacement is None:
            return ()
        return (Fix(self.advice, (Edit(self.start, self.end, self.replacement),)),)


class WordsRunTogether(Diagnostic):
    """Words or numbers stand together without a space.

    `keyquestion` could be a name that somebody chose, or two words; `8weeks` could be a code. The
    language does not take words apart.

    Put a space between them.

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


class NestedTooDeeply(Diagnostic):
    """Brackets or blocks stand inside one another more than 64 deep.

    Nobody can read such a condition aloud, and a rule that cannot be read cannot be checked by the
    people it binds. Most often a bracket is repeated by mistake.

    Split the condition into several rules, or give a part of it a name as a fact.

    ```assay E0113
    hurdle too_deep "Too deep" {
      when
        ((((((((((((((((((((((((((((((((
        ((((((((((((((((((((((((((((((((
        case.a is yes
        ))))))))))))))))))))))))))))))))
        ))))))))))))))))))))))))))))))))
      then A3 must be no
    }
    ```
    """

    code = "E0113"
    limit: int

    def message(self) -> str:
        return f"blocks and brackets stand more than {self.limit} deep here"

    def help(self) -> str:
        return "split the condition, or the block, into several"


class MixedAndOr(Diagnostic):
    """`and` and `or` stand together without brackets.

    A reader cannot tell which goes first: *a licence, and short or suspended* can mean two things,
    and a person's rating can hang on which. So the language does not choose.

    Put brackets round the conditions that belong together.

    ```assay E0114
    hurdle child_safeguarding "Child safeguarding" {
      when A3(c) is no and A3(a) is no or A3(b) is no
      then A3 must be no
    }
    ```
    """

    code = "E0114"
    found: str

    def message(self) -> str:
        other = "or" if self.found == "and" else "and"
        return (
            f"`{self.found}` follows `{other}` without brackets, so that two readings are possible"
        )

    def help(self) -> str:
        return "put brackets round the part that belongs together"


class OtherWords(Diagnostic):
    """Something is said in other words than the language has for it.

    One idea is said in one way, so that a reader who has learned it once can read every rule. A
    number is `at least 3`, `at most 8 weeks`, `below 50%`, `above 50`, `exactly 20` or `50% to 64%`
    (both included); a rating is `at least good` or `at most good`; a rule says `when` and `must`.

    Write the words that the message gives.

    ```assay E0117
    hurdle many_nights "Many nights" {
      when case.nights is more than 14 days
      then A3 must be no
    }
    ```
    """

    code = "E0117"
    written: str
    instead: str
    advice: str = ""

    def message(self) -> str:
        if self.advice:
            return f"found `{self.written}`, which the language does not say"
        return f"found `{self.written}`, which is said as `{self.instead}` here"

    def help(self) -> str:
        return f"write {self.advice}" if self.advice else f"write `{self.instead}`"

    def fixes(self) -> tuple[Fix, ...]:
        if self.advice:
            return ()
        return (Fix(f"write `{self.instead}`", (Edit(self.start, self.end, self.instead),)),)


class NameInWords(Diagnostic):
    """A name is written with spaces, with capitals or in quotes.

    A name is one word of small letters, with `_` where a space would stand: `requires_improvement`.
    What readers see, `"Requires improvement"`, is the title that stands behind the name where it
    is declared.

    Write the name as it is declared; if something else was meant, take out what does not belong.

    ```assay E0119
    decision rule named_in_words "A rule" {
      when P2.1 is inadequate
      then P1.1 must be at most requires improvement
    }
    ```
    """

    code = "E0119"
    written: str
    instead: str

    def message(self) -> str:
        return f"found `{self.written}` where a name belongs, which is one word of small letters"

    def help(self) -> str:
        return f"write `{self.instead}`"

    def fixes(self) -> tuple[Fix, ...]:
        return (Fix(f"write `{self.instead}`", (Edit(self.start, self.end, self.instead),)),)


class HeadlessBlock(Diagnostic):
    """The lines of a block stand without the line that opens it.

    Lines that stand deeper than those around them belong to a block. Here nothing says which: most
    often the line that opened the block was deleted with something else, or stands in another
    place.

    Write the line that opens the block, or delete the rest of the block.

    ```assay E0116
    scale two_point "Two points" from worst to best {
      not_met 0 "Not met"
      met     1 "Met"
    }

      sufficient   "Sufficient"      counts for
      insufficient "Not sufficient"  counts against
    }
    ```
    """

    code = "E0116"

    def message(self) -> str:
        return "the lines from here on belong to a block, but the line that opens it is missing"

    def help(self) -> str:
        return 'write the line that opens the block, such as `prompt a "…" {`, or delete the lines'


def alternatives(parts: tuple[str, ...]) -> str:
    """`a, b or c`."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + " or " + parts[-1]
