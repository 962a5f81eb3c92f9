"""Stage 2, analysis: what the names mean, what is wrong with what is said, and the model that
follows.

Passes run in order: declare, resolve, kinds, checks, lower. What they learn goes into `Facts`,
beside the tree."""
