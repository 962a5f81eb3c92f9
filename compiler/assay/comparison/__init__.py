"""What is different between two versions of a framework, by item and by meaning.

A room above those that rate and prove, because it asks them what a change of a rule comes to. It
reads rule objects only, so a version of years ago needs no rule files. It does *not* know where
either version came from.
"""
