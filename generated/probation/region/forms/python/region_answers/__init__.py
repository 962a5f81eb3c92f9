"""Answers to the forms of Probation region inspection, region 8.5.

Written by the Assay compiler: change the rule files, not this package. It needs pydantic alone.
"""

from __future__ import annotations

from .checking import Answers, Problem, Rule
from .regional_domain_one_en import RegionalDomainOne
from .regional_evidence_in_advance_en import RegionalEvidenceInAdvance
from .unpaid_work_case_en import UnpaidWorkCase
from .victim_work_case_en import VictimWorkCase

__all__ = [
    "Answers",
    "Problem",
    "RegionalDomainOne",
    "RegionalEvidenceInAdvance",
    "Rule",
    "UnpaidWorkCase",
    "VictimWorkCase",
]
