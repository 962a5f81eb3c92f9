"""Answers to the forms of Probation delivery unit inspection, pdu 8.5.

Written by the Assay compiler: change the rule files, not this package. It needs pydantic alone.
"""

from __future__ import annotations

from .case_assessment_pa_en import CaseAssessmentPA
from .case_assessment_pc_en import CaseAssessmentPC
from .checking import Answers, Problem, Rule
from .domain_one_en import DomainOne
from .evidence_in_advance_en import EvidenceInAdvance

__all__ = [
    "Answers",
    "CaseAssessmentPA",
    "CaseAssessmentPC",
    "DomainOne",
    "EvidenceInAdvance",
    "Problem",
    "Rule",
]
