"""Tystiolaeth ymlaen llaw'r rhanbarth. Version 1.0 of the form, region 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import Among, Answers, NeededWords, Present, Rule, Words

Evidence = Literal["attached", "contained", "alternative", "not_available"]


class RegionalEvidenceInAdvance(Answers):
    """Tystiolaeth ymlaen llaw'r rhanbarth."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["regional_evidence_in_advance"]
    R1_1_reducing_reoffending: Evidence = Field(
        title="Strategaeth ranbarthol ar leihau aildroseddu",
    )
    R1_1_reducing_reoffending_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil",
        description=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “Strategaeth ranbarthol ar leihau aildroseddu”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R1_1_reducing_reoffending_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael"
        ),
        description=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth ranbarthol "
            "ar leihau aildroseddu”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_1_engagement_strategy: Evidence = Field(
        title="Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf",
    )
    R1_1_engagement_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil",
        description=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R1_1_engagement_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth "
            "ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen "
            "a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_1_diversity_strategy: Evidence = Field(
        title=(
            "Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd"
        ),
    )
    R1_1_diversity_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: enw'r ffeil"
        ),
        description=(
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    R1_1_diversity_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael"
        ),
        description=(
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth ranbarthol ar gydraddoldeb, "
            "amrywiaeth a chynhwysiant, gan gynnwys dadansoddiad o anghymesuredd”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    R1_1_risk_register: Evidence = Field(title="Cofrestr risg y rhanbarth")
    R1_1_risk_register_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cofrestr risg y rhanbarth: enw'r ffeil",
        description=(
            "“Cofrestr risg y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cofrestr risg y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    R1_1_risk_register_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael"
        ),
        description=(
            "“Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg y rhanbarth”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    R1_1_improvement_plan: Evidence = Field(title="Cynllun gwella ansawdd y rhanbarth")
    R1_1_improvement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun gwella ansawdd y rhanbarth: enw'r ffeil",
        description=(
            "“Cynllun gwella ansawdd y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella ansawdd y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    R1_1_improvement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael"
        ),
        description=(
            "“Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella ansawdd y "
            "rhanbarth”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_1_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r arweinyddiaeth yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad "
            "yw\x0agennych."
        ),
    )
    regional_evidence_in_advance_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar arweinyddiaeth?",
    )
    R1_2_workforce_strategy: Evidence = Field(title="Strategaeth gweithlu'r rhanbarth")
    R1_2_workforce_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth gweithlu'r rhanbarth: enw'r ffeil",
        description=(
            "“Strategaeth gweithlu'r rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth gweithlu'r rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    R1_2_workforce_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael"
        ),
        description=(
            "“Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth gweithlu'r rhanbarth”: "
            "un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_2_workload_strategy: Evidence = Field(
        title=(
            "Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff"
        ),
    )
    R1_2_workload_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: enw'r ffeil"
        ),
        description=(
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Strategaeth ar gynllunio a blaenoriaethu llwyth "
            "gwaith, gan gynnwys dadansoddiad o\x0aamrywiaeth ar draws graddau staff, recriwtio a "
            "chadw staff”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R1_2_workload_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    R1_2_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r staffio yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad yw gennych."
        ),
    )
    regional_evidence_in_advance_staffing: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar staffio?",
    )
    R2_1_information_sharing: Evidence = Field(
        title=(
            "Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant"
        ),
    )
    R2_1_information_sharing_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: enw'r ffeil"
        ),
        description=(
            "“Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Trosolwg o'r trefniadau "
            "rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol plant”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_1_information_sharing_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd "
            "lleol a gofal cymdeithasol plant”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R2_1_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r gwaith diogelu'r cyhoedd yn awr, yn gryno. Dywedwch os nad oes trosolwg "
            "o'r fath."
        ),
    )
    regional_evidence_in_advance_public_protection: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar ddiogelu'r cyhoedd?",
    )
    R2_2_services: Evidence = Field(title="Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael")
    R2_2_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: enw'r ffeil",
        description=(
            "“Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: enw'r ffeil”: i'w ateb dim ond "
            "os yw hyn yn wir: “Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_2_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Trosolwg o'r "
            "gwasanaethau a'r ymyriadau sydd ar gael”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R2_2_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r gwaith ar ymatal yn awr, yn gryno. Dywedwch os nad oes trosolwg o'r fath."
        ),
    )
    regional_evidence_in_advance_desistance: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar ymatal?",
    )
    R2_3_court_arrangements: Evidence = Field(title="Trosolwg o'r trefniadau llys lleol")
    R2_3_court_arrangements_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Trosolwg o'r trefniadau llys lleol: enw'r ffeil",
        description=(
            "“Trosolwg o'r trefniadau llys lleol: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Trosolwg o'r trefniadau llys lleol”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    R2_3_court_arrangements_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trosolwg o'r trefniadau llys lleol: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael"
        ),
        description=(
            "“Trosolwg o'r trefniadau llys lleol: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Trosolwg o'r trefniadau llys "
            "lleol”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R2_3_narrative: NeededWords = Field(
        title="Sefyllfa'r gwaith llys yn awr, yn gryno. Dywedwch os nad oes trosolwg o'r fath.",
    )
    regional_evidence_in_advance_court_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar waith llys?",
    )
    R2_4_unpaid_work_strategy: Evidence = Field(
        title="Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl",
    )
    R2_4_unpaid_work_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: enw'r ffeil",
        description=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: enw'r ffeil”: "
            "i'w ateb dim ond os yw hyn yn wir: “Strategaeth a threfniadau cyflawni'r rhanbarth ar "
            "gyfer gwaith di-dâl”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_4_unpaid_work_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
    )
    R2_4_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r gwaith di-dâl yn awr, yn gryno. Enwch yr hyn nad yw gennych yn "
            "ysgrifenedig."
        ),
    )
    regional_evidence_in_advance_unpaid_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar waith di-dâl?",
    )
    R2_5_resettlement_strategy: Evidence = Field(
        title="Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu",
    )
    R2_5_resettlement_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: enw'r ffeil",
        description=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: enw'r ffeil”: "
            "i'w ateb dim ond os yw hyn yn wir: “Strategaeth a threfniadau cyflawni'r rhanbarth ar "
            "gyfer ailsefydlu”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_5_resettlement_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: ble mae hi, beth "
            "a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: ble mae hi, beth "
            "a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    R2_5_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r gwaith ailsefydlu yn awr, yn gryno. Enwch yr hyn nad yw gennych yn "
            "ysgrifenedig."
        ),
    )
    regional_evidence_in_advance_resettlement: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar ailsefydlu?",
    )
    R2_6_victim_arrangements: Evidence = Field(
        title="Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr",
    )
    R2_6_victim_arrangements_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: enw'r ffeil",
        description=(
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â "
            "dioddefwyr”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_6_victim_arrangements_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    R2_6_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r gwaith gyda dioddefwyr yn awr, yn gryno. Dywedwch os nad oes trosolwg o'r "
            "fath."
        ),
    )
    regional_evidence_in_advance_victim_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar waith gyda dioddefwyr?",
    )
    regional_evidence_in_advance_organisational_data: Annotated[Words | None, Present] = Field(
        default=None,
        title="Ble mae data ar goll o'r daenlen, neu'n wahanol i'r hyn y gofynnwyd amdano?",
    )


RegionalEvidenceInAdvance.kinds = {
    "R1_1_reducing_reoffending": (
        "kind:region/R1_1_reducing_reoffending",
        (
            "“Strategaeth ranbarthol ar leihau aildroseddu”: dewiswch un o'r rhain: “Wedi'i "
            "hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall "
            "wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R1_1_reducing_reoffending_file": (
        "kind:region/R1_1_reducing_reoffending_file",
        "“Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_1_reducing_reoffending_comment": (
        "kind:region/R1_1_reducing_reoffending_comment",
        (
            "“Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_engagement_strategy": (
        "kind:region/R1_1_engagement_strategy",
        (
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf”: dewiswch un o'r rhain: "
            "“Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth "
            "arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R1_1_engagement_strategy_file": (
        "kind:region/R1_1_engagement_strategy_file",
        (
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R1_1_engagement_strategy_comment": (
        "kind:region/R1_1_engagement_strategy_comment",
        (
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_diversity_strategy": (
        "kind:region/R1_1_diversity_strategy",
        (
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "R1_1_diversity_strategy_file": (
        "kind:region/R1_1_diversity_strategy_file",
        (
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_diversity_strategy_comment": (
        "kind:region/R1_1_diversity_strategy_comment",
        (
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_risk_register": (
        "kind:region/R1_1_risk_register",
        (
            "“Cofrestr risg y rhanbarth”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "R1_1_risk_register_file": (
        "kind:region/R1_1_risk_register_file",
        "“Cofrestr risg y rhanbarth: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_1_risk_register_comment": (
        "kind:region/R1_1_risk_register_comment",
        (
            "“Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_improvement_plan": (
        "kind:region/R1_1_improvement_plan",
        (
            "“Cynllun gwella ansawdd y rhanbarth”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "R1_1_improvement_plan_file": (
        "kind:region/R1_1_improvement_plan_file",
        "“Cynllun gwella ansawdd y rhanbarth: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_1_improvement_plan_comment": (
        "kind:region/R1_1_improvement_plan_comment",
        (
            "“Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_narrative": (
        "kind:region/R1_1_narrative",
        (
            "“Sefyllfa'r arweinyddiaeth yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad "
            "yw\x0agennych.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_leadership": (
        "kind:region/regional_evidence_in_advance_leadership",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar arweinyddiaeth?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R1_2_workforce_strategy": (
        "kind:region/R1_2_workforce_strategy",
        (
            "“Strategaeth gweithlu'r rhanbarth”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "R1_2_workforce_strategy_file": (
        "kind:region/R1_2_workforce_strategy_file",
        "“Strategaeth gweithlu'r rhanbarth: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_2_workforce_strategy_comment": (
        "kind:region/R1_2_workforce_strategy_comment",
        (
            "“Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_2_workload_strategy": (
        "kind:region/R1_2_workload_strategy",
        (
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R1_2_workload_strategy_file": (
        "kind:region/R1_2_workload_strategy_file",
        (
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "R1_2_workload_strategy_comment": (
        "kind:region/R1_2_workload_strategy_comment",
        (
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_2_narrative": (
        "kind:region/R1_2_narrative",
        (
            "“Sefyllfa'r staffio yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad yw "
            "gennych.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_staffing": (
        "kind:region/regional_evidence_in_advance_staffing",
        "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar staffio?”: atebwch mewn geiriau",
    ),
    "R2_1_information_sharing": (
        "kind:region/R2_1_information_sharing",
        (
            "“Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_1_information_sharing_file": (
        "kind:region/R2_1_information_sharing_file",
        (
            "“Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "R2_1_information_sharing_comment": (
        "kind:region/R2_1_information_sharing_comment",
        (
            "“Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R2_1_narrative": (
        "kind:region/R2_1_narrative",
        (
            "“Sefyllfa'r gwaith diogelu'r cyhoedd yn awr, yn gryno. Dywedwch os nad oes trosolwg "
            "o'r fath.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_public_protection": (
        "kind:region/regional_evidence_in_advance_public_protection",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar ddiogelu'r cyhoedd?”: atebwch "
            "mewn geiriau"
        ),
    ),
    "R2_2_services": (
        "kind:region/R2_2_services",
        (
            "“Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael”: dewiswch un o'r rhain: "
            "“Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth "
            "arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_2_services_file": (
        "kind:region/R2_2_services_file",
        "“Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R2_2_services_comment": (
        "kind:region/R2_2_services_comment",
        (
            "“Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_2_narrative": (
        "kind:region/R2_2_narrative",
        (
            "“Sefyllfa'r gwaith ar ymatal yn awr, yn gryno. Dywedwch os nad oes trosolwg o'r "
            "fath.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_desistance": (
        "kind:region/regional_evidence_in_advance_desistance",
        "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar ymatal?”: atebwch mewn geiriau",
    ),
    "R2_3_court_arrangements": (
        "kind:region/R2_3_court_arrangements",
        (
            "“Trosolwg o'r trefniadau llys lleol”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "R2_3_court_arrangements_file": (
        "kind:region/R2_3_court_arrangements_file",
        "“Trosolwg o'r trefniadau llys lleol: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R2_3_court_arrangements_comment": (
        "kind:region/R2_3_court_arrangements_comment",
        (
            "“Trosolwg o'r trefniadau llys lleol: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_3_narrative": (
        "kind:region/R2_3_narrative",
        (
            "“Sefyllfa'r gwaith llys yn awr, yn gryno. Dywedwch os nad oes trosolwg o'r fath.”: "
            "atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_court_work": (
        "kind:region/regional_evidence_in_advance_court_work",
        "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar waith llys?”: atebwch mewn geiriau",
    ),
    "R2_4_unpaid_work_strategy": (
        "kind:region/R2_4_unpaid_work_strategy",
        (
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl”: dewiswch un "
            "o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_4_unpaid_work_strategy_file": (
        "kind:region/R2_4_unpaid_work_strategy_file",
        (
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "R2_4_unpaid_work_strategy_comment": (
        "kind:region/R2_4_unpaid_work_strategy_comment",
        (
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_4_narrative": (
        "kind:region/R2_4_narrative",
        (
            "“Sefyllfa'r gwaith di-dâl yn awr, yn gryno. Enwch yr hyn nad yw gennych yn "
            "ysgrifenedig.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_unpaid_work": (
        "kind:region/regional_evidence_in_advance_unpaid_work",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar waith di-dâl?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R2_5_resettlement_strategy": (
        "kind:region/R2_5_resettlement_strategy",
        (
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_5_resettlement_strategy_file": (
        "kind:region/R2_5_resettlement_strategy_file",
        (
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "R2_5_resettlement_strategy_comment": (
        "kind:region/R2_5_resettlement_strategy_comment",
        (
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: ble mae hi, beth "
            "a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_5_narrative": (
        "kind:region/R2_5_narrative",
        (
            "“Sefyllfa'r gwaith ailsefydlu yn awr, yn gryno. Enwch yr hyn nad yw gennych yn "
            "ysgrifenedig.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_resettlement": (
        "kind:region/regional_evidence_in_advance_resettlement",
        "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar ailsefydlu?”: atebwch mewn geiriau",
    ),
    "R2_6_victim_arrangements": (
        "kind:region/R2_6_victim_arrangements",
        (
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_6_victim_arrangements_file": (
        "kind:region/R2_6_victim_arrangements_file",
        (
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "R2_6_victim_arrangements_comment": (
        "kind:region/R2_6_victim_arrangements_comment",
        (
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_6_narrative": (
        "kind:region/R2_6_narrative",
        (
            "“Sefyllfa'r gwaith gyda dioddefwyr yn awr, yn gryno. Dywedwch os nad oes trosolwg o'r "
            "fath.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_victim_work": (
        "kind:region/regional_evidence_in_advance_victim_work",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar waith gyda dioddefwyr?”: "
            "atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_organisational_data": (
        "kind:region/regional_evidence_in_advance_organisational_data",
        (
            "“Ble mae data ar goll o'r daenlen, neu'n wahanol i'r hyn y gofynnwyd amdano?”: "
            "atebwch mewn geiriau"
        ),
    ),
}
RegionalEvidenceInAdvance.rules = (
    Rule(
        id="applies:region/R1_1_reducing_reoffending_file",
        message=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “Strategaeth ranbarthol ar leihau aildroseddu”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R1_1_reducing_reoffending", ("attached", "alternative")),
        needs=("R1_1_reducing_reoffending_file",),
        bars=("R1_1_reducing_reoffending_file",),
    ),
    Rule(
        id="applies:region/R1_1_reducing_reoffending_comment",
        message=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth ranbarthol "
            "ar leihau aildroseddu”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_1_reducing_reoffending", ("contained", "alternative", "not_available")),
        needs=("R1_1_reducing_reoffending_comment",),
        bars=("R1_1_reducing_reoffending_comment",),
    ),
    Rule(
        id="applies:region/R1_1_engagement_strategy_file",
        message=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R1_1_engagement_strategy", ("attached", "alternative")),
        needs=("R1_1_engagement_strategy_file",),
        bars=("R1_1_engagement_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_1_engagement_strategy_comment",
        message=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth "
            "ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen "
            "a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_1_engagement_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_1_engagement_strategy_comment",),
        bars=("R1_1_engagement_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_1_diversity_strategy_file",
        message=(
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("R1_1_diversity_strategy", ("attached", "alternative")),
        needs=("R1_1_diversity_strategy_file",),
        bars=("R1_1_diversity_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_1_diversity_strategy_comment",
        message=(
            "“Strategaeth ranbarthol ar gydraddoldeb, amrywiaeth a chynhwysiant, gan gynnwys "
            "dadansoddiad o anghymesuredd: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth ranbarthol ar gydraddoldeb, "
            "amrywiaeth a chynhwysiant, gan gynnwys dadansoddiad o anghymesuredd”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("R1_1_diversity_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_1_diversity_strategy_comment",),
        bars=("R1_1_diversity_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_1_risk_register_file",
        message=(
            "“Cofrestr risg y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cofrestr risg y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("R1_1_risk_register", ("attached", "alternative")),
        needs=("R1_1_risk_register_file",),
        bars=("R1_1_risk_register_file",),
    ),
    Rule(
        id="applies:region/R1_1_risk_register_comment",
        message=(
            "“Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg y rhanbarth”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("R1_1_risk_register", ("contained", "alternative", "not_available")),
        needs=("R1_1_risk_register_comment",),
        bars=("R1_1_risk_register_comment",),
    ),
    Rule(
        id="applies:region/R1_1_improvement_plan_file",
        message=(
            "“Cynllun gwella ansawdd y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella ansawdd y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("R1_1_improvement_plan", ("attached", "alternative")),
        needs=("R1_1_improvement_plan_file",),
        bars=("R1_1_improvement_plan_file",),
    ),
    Rule(
        id="applies:region/R1_1_improvement_plan_comment",
        message=(
            "“Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella ansawdd y "
            "rhanbarth”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_1_improvement_plan", ("contained", "alternative", "not_available")),
        needs=("R1_1_improvement_plan_comment",),
        bars=("R1_1_improvement_plan_comment",),
    ),
    Rule(
        id="applies:region/R1_2_workforce_strategy_file",
        message=(
            "“Strategaeth gweithlu'r rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth gweithlu'r rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("R1_2_workforce_strategy", ("attached", "alternative")),
        needs=("R1_2_workforce_strategy_file",),
        bars=("R1_2_workforce_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_2_workforce_strategy_comment",
        message=(
            "“Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth gweithlu'r rhanbarth”: "
            "un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_2_workforce_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_2_workforce_strategy_comment",),
        bars=("R1_2_workforce_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_2_workload_strategy_file",
        message=(
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Strategaeth ar gynllunio a blaenoriaethu llwyth "
            "gwaith, gan gynnwys dadansoddiad o\x0aamrywiaeth ar draws graddau staff, recriwtio a "
            "chadw staff”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R1_2_workload_strategy", ("attached", "alternative")),
        needs=("R1_2_workload_strategy_file",),
        bars=("R1_2_workload_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_2_workload_strategy_comment",
        message=(
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth ar gynllunio a blaenoriaethu llwyth gwaith, gan gynnwys dadansoddiad "
            "o\x0aamrywiaeth ar draws graddau staff, recriwtio a chadw staff”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("R1_2_workload_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_2_workload_strategy_comment",),
        bars=("R1_2_workload_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_1_information_sharing_file",
        message=(
            "“Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Trosolwg o'r trefniadau "
            "rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol plant”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_1_information_sharing", ("attached", "alternative")),
        needs=("R2_1_information_sharing_file",),
        bars=("R2_1_information_sharing_file",),
    ),
    Rule(
        id="applies:region/R2_1_information_sharing_comment",
        message=(
            "“Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd lleol a gofal cymdeithasol "
            "plant: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “Trosolwg o'r trefniadau rhannu gwybodaeth gyda heddluoedd "
            "lleol a gofal cymdeithasol plant”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R2_1_information_sharing", ("contained", "alternative", "not_available")),
        needs=("R2_1_information_sharing_comment",),
        bars=("R2_1_information_sharing_comment",),
    ),
    Rule(
        id="applies:region/R2_2_services_file",
        message=(
            "“Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: enw'r ffeil”: i'w ateb dim ond "
            "os yw hyn yn wir: “Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_2_services", ("attached", "alternative")),
        needs=("R2_2_services_file",),
        bars=("R2_2_services_file",),
    ),
    Rule(
        id="applies:region/R2_2_services_comment",
        message=(
            "“Trosolwg o'r gwasanaethau a'r ymyriadau sydd ar gael: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Trosolwg o'r "
            "gwasanaethau a'r ymyriadau sydd ar gael”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R2_2_services", ("contained", "alternative", "not_available")),
        needs=("R2_2_services_comment",),
        bars=("R2_2_services_comment",),
    ),
    Rule(
        id="applies:region/R2_3_court_arrangements_file",
        message=(
            "“Trosolwg o'r trefniadau llys lleol: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Trosolwg o'r trefniadau llys lleol”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("R2_3_court_arrangements", ("attached", "alternative")),
        needs=("R2_3_court_arrangements_file",),
        bars=("R2_3_court_arrangements_file",),
    ),
    Rule(
        id="applies:region/R2_3_court_arrangements_comment",
        message=(
            "“Trosolwg o'r trefniadau llys lleol: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Trosolwg o'r trefniadau llys "
            "lleol”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R2_3_court_arrangements", ("contained", "alternative", "not_available")),
        needs=("R2_3_court_arrangements_comment",),
        bars=("R2_3_court_arrangements_comment",),
    ),
    Rule(
        id="applies:region/R2_4_unpaid_work_strategy_file",
        message=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: enw'r ffeil”: "
            "i'w ateb dim ond os yw hyn yn wir: “Strategaeth a threfniadau cyflawni'r rhanbarth ar "
            "gyfer gwaith di-dâl”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_4_unpaid_work_strategy", ("attached", "alternative")),
        needs=("R2_4_unpaid_work_strategy_file",),
        bars=("R2_4_unpaid_work_strategy_file",),
    ),
    Rule(
        id="applies:region/R2_4_unpaid_work_strategy_comment",
        message=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer gwaith di-dâl”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
        when=Among("R2_4_unpaid_work_strategy", ("contained", "alternative", "not_available")),
        needs=("R2_4_unpaid_work_strategy_comment",),
        bars=("R2_4_unpaid_work_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_5_resettlement_strategy_file",
        message=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: enw'r ffeil”: "
            "i'w ateb dim ond os yw hyn yn wir: “Strategaeth a threfniadau cyflawni'r rhanbarth ar "
            "gyfer ailsefydlu”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_5_resettlement_strategy", ("attached", "alternative")),
        needs=("R2_5_resettlement_strategy_file",),
        bars=("R2_5_resettlement_strategy_file",),
    ),
    Rule(
        id="applies:region/R2_5_resettlement_strategy_comment",
        message=(
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu: ble mae hi, beth "
            "a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth a threfniadau cyflawni'r rhanbarth ar gyfer ailsefydlu”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("R2_5_resettlement_strategy", ("contained", "alternative", "not_available")),
        needs=("R2_5_resettlement_strategy_comment",),
        bars=("R2_5_resettlement_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_6_victim_arrangements_file",
        message=(
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â "
            "dioddefwyr”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_6_victim_arrangements", ("attached", "alternative")),
        needs=("R2_6_victim_arrangements_file",),
        bars=("R2_6_victim_arrangements_file",),
    ),
    Rule(
        id="applies:region/R2_6_victim_arrangements_comment",
        message=(
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Trosolwg o drefniadau'r rhanbarth ar gyfer cyswllt â dioddefwyr”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("R2_6_victim_arrangements", ("contained", "alternative", "not_available")),
        needs=("R2_6_victim_arrangements_comment",),
        bars=("R2_6_victim_arrangements_comment",),
    ),
)
RegionalEvidenceInAdvance.left_out = {
    "file:region/regional_evidence_in_advance": (
        "a schema cannot compare two answers: this is for whoever takes the answers in to check"
    ),
}
