"""Answers to forms: whether they break a rule, which, and what becomes of them on another release.

Above the emitters of forms, because it reads the sheets that they write files from; so it has their
rules, ids and messages, and what a schema cannot say besides. It does *not* rate, and never sees
the text of a rule file.
"""
