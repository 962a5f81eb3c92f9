"""Tystiolaeth ymlaen llaw. Version 1.0 of the form, pdu 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import Among, Answers, NeededWords, Present, Rule, Words

EvidenceP11DeliveryPlan = Literal["attached", "contained", "alternative", "not_available"]
Evidence = Literal["attached", "contained", "alternative", "not_available"]
EvidenceP11RiskRegister = Literal["attached", "contained", "alternative", "not_available"]


class EvidenceInAdvance(Answers):
    """Tystiolaeth ymlaen llaw."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["evidence_in_advance"]
    P1_1_delivery_plan: EvidenceP11DeliveryPlan = Field(title="Cynllun cyflawni'r uned")
    P1_1_delivery_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun cyflawni'r uned: enw'r ffeil",
        description=(
            "“Cynllun cyflawni'r uned: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cynllun "
            "cyflawni'r uned”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: Cyflwyniad gan "
            "bennaeth yr uned gyflawni"
        ),
    )
    P1_1_delivery_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun cyflawni'r uned”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: Cyflwyniad "
            "gan bennaeth yr uned gyflawni, Ddim ar gael"
        ),
    )
    P1_1_performance_dashboard: Evidence = Field(title="Dangosfwrdd perfformiad")
    P1_1_performance_dashboard_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Dangosfwrdd perfformiad: enw'r ffeil",
        description=(
            "“Dangosfwrdd perfformiad: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Dangosfwrdd perfformiad”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
    )
    P1_1_performance_dashboard_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Dangosfwrdd perfformiad”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_1_roif_services: Evidence = Field(
        title=(
            "Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF)"
        ),
    )
    P1_1_roif_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): enw'r ffeil"
        ),
        description=(
            "“Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Gwasanaethau a gomisiynir "
            "drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi (ROIF)”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_roif_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer "
            "Canlyniadau ac Arloesi (ROIF)”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_structure: Evidence = Field(
        title="Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol",
    )
    P1_1_structure_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r ffeil"
        ),
        description=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Strwythur yr uned gyflawni, rhychwantau "
            "rheoli a chyfrifoldebau arweiniol”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    P1_1_structure_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn "
            "wir: “Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol”: un "
            "o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_partnerships: Evidence = Field(
        title=(
            "Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt"
        ),
    )
    P1_1_partnerships_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: enw'r ffeil"
        ),
        description=(
            "“Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Trefniadau partneriaeth "
            "lleol – y partneriaid allweddol, gydag enwau a manylion cyswllt”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_partnerships_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag "
            "enwau a manylion cyswllt”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_risk_register: EvidenceP11RiskRegister = Field(title="Cofrestr risg")
    P1_1_risk_register_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cofrestr risg: enw'r ffeil",
        description=(
            "“Cofrestr risg: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un "
            "o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: Tystiolaeth o sut y goruchwylir hyn "
            "ar lefel ranbarthol"
        ),
    )
    P1_1_risk_register_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael",
        description=(
            "“Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w "
            "ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un o'r rhain: Wedi'i chynnwys mewn "
            "dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: Tystiolaeth o sut y goruchwylir "
            "hyn ar lefel ranbarthol, Ddim ar gael"
        ),
    )
    P1_1_improvement_plan: Evidence = Field(title="Cynllun gwella'r uned gyflawni")
    P1_1_improvement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun gwella'r uned gyflawni: enw'r ffeil",
        description=(
            "“Cynllun gwella'r uned gyflawni: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella'r uned gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    P1_1_improvement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael"
        ),
        description=(
            "“Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella'r uned gyflawni”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
    )
    P1_1_engagement_plan: Evidence = Field(title="Cynllun ymgysylltu â phobl ar brawf")
    P1_1_engagement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil",
        description=(
            "“Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cynllun ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_engagement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael"
        ),
        description=(
            "“Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun ymgysylltu â phobl ar "
            "brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_service_level_measures: Evidence = Field(
        title="Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni",
    )
    P1_1_service_level_measures_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: enw'r ffeil",
        description=(
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned "
            "gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_service_level_measures_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_1_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r arweinyddiaeth yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad "
            "yw\x0agennych."
        ),
    )
    evidence_in_advance_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar arweinyddiaeth?",
    )
    P1_2_training_needs: Evidence = Field(
        title="Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni",
    )
    P1_2_training_needs_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: enw'r ffeil",
        description=(
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Dadansoddiad o anghenion hyfforddi staff – fesul uned "
            "gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_2_training_needs_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_2_training_completion: Evidence = Field(title="Cyfraddau cwblhau hyfforddiant staff")
    P1_2_training_completion_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil",
        description=(
            "“Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cyfraddau cwblhau hyfforddiant staff”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_2_training_completion_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael"
        ),
        description=(
            "“Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cyfraddau cwblhau hyfforddiant "
            "staff”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_2_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r staffio yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad yw gennych."
        ),
    )
    evidence_in_advance_staffing: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar staffio?",
    )
    P1_3_needs_analysis: Evidence = Field(
        title="Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth",
    )
    P1_3_needs_analysis_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: enw'r ffeil"
        ),
        description=(
            "“Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Dadansoddiad o anghenion pobl ar brawf, "
            "gan gynnwys ffactorau amrywiaeth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    P1_3_needs_analysis_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn "
            "wir: “Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth”: un "
            "o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_3_commissioned_services: Evidence = Field(
        title=(
            "Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau"
        ),
    )
    P1_3_commissioned_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: enw'r ffeil"
        ),
        description=(
            "“Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, "
            "y capasiti\x0aa'r niferoedd sy'n cwblhau”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_3_commissioned_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael"
        ),
        description=(
            "“Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Darparwyr gwasanaethau adsefydlu "
            "a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y capasiti\x0aa'r niferoedd sy'n "
            "cwblhau”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_3_services_directory: Evidence = Field(
        title="Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael",
    )
    P1_3_services_directory_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: enw'r ffeil",
        description=(
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau "
            "sydd ar gael”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_3_services_directory_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: ble mae hi, beth "
            "a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_3_resettlement_plan: Evidence = Field(
        title=(
            "Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni"
        ),
    )
    P1_3_resettlement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: enw'r ffeil"
        ),
        description=(
            "“Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cynllun "
            "gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu yn "
            "yr\x0auned gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_3_resettlement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gweithredu ar gyfer ailsefydlu, "
            "a'r gwaith o fonitro gwasanaethau ailsefydlu yn yr\x0auned gyflawni”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_3_court_liaison: Evidence = Field(
        title="Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr",
    )
    P1_3_court_liaison_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: enw'r ffeil",
        description=(
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Trefniadau cyswllt â'r llysoedd yn yr "
            "uned gyflawni/adborth dedfrydwyr”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    P1_3_court_liaison_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
    )
    P1_3_narrative: NeededWords = Field(
        title=(
            "Sefyllfa'r gwasanaethau yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad yw "
            "gennych."
        ),
    )
    evidence_in_advance_services: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar wasanaethau?",
    )


EvidenceInAdvance.kinds = {
    "P1_1_delivery_plan": (
        "kind:pdu/P1_1_delivery_plan",
        (
            "“Cynllun cyflawni'r uned”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Wedi'i atodi yn ei lle: Cyflwyniad gan bennaeth yr "
            "uned gyflawni”, “Ddim ar gael”"
        ),
    ),
    "P1_1_delivery_plan_file": (
        "kind:pdu/P1_1_delivery_plan_file",
        "“Cynllun cyflawni'r uned: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_delivery_plan_comment": (
        "kind:pdu/P1_1_delivery_plan_comment",
        (
            "“Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_performance_dashboard": (
        "kind:pdu/P1_1_performance_dashboard",
        (
            "“Dangosfwrdd perfformiad”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "P1_1_performance_dashboard_file": (
        "kind:pdu/P1_1_performance_dashboard_file",
        "“Dangosfwrdd perfformiad: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_performance_dashboard_comment": (
        "kind:pdu/P1_1_performance_dashboard_comment",
        (
            "“Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_roif_services": (
        "kind:pdu/P1_1_roif_services",
        (
            "“Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF)”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_roif_services_file": (
        "kind:pdu/P1_1_roif_services_file",
        (
            "“Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_roif_services_comment": (
        "kind:pdu/P1_1_roif_services_comment",
        (
            "“Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn "
            "geiriau"
        ),
    ),
    "P1_1_structure": (
        "kind:pdu/P1_1_structure",
        (
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol”: dewiswch "
            "un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, "
            "“Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_structure_file": (
        "kind:pdu/P1_1_structure_file",
        (
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r "
            "ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_structure_comment": (
        "kind:pdu/P1_1_structure_comment",
        (
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_partnerships": (
        "kind:pdu/P1_1_partnerships",
        (
            "“Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_partnerships_file": (
        "kind:pdu/P1_1_partnerships_file",
        (
            "“Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_partnerships_comment": (
        "kind:pdu/P1_1_partnerships_comment",
        (
            "“Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn "
            "geiriau"
        ),
    ),
    "P1_1_risk_register": (
        "kind:pdu/P1_1_risk_register",
        (
            "“Cofrestr risg”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen "
            "a gyflwynwyd eisoes”, “Wedi'i atodi yn ei lle: Tystiolaeth o sut y goruchwylir hyn ar "
            "lefel ranbarthol”, “Ddim ar gael”"
        ),
    ),
    "P1_1_risk_register_file": (
        "kind:pdu/P1_1_risk_register_file",
        "“Cofrestr risg: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_risk_register_comment": (
        "kind:pdu/P1_1_risk_register_comment",
        (
            "“Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_1_improvement_plan": (
        "kind:pdu/P1_1_improvement_plan",
        (
            "“Cynllun gwella'r uned gyflawni”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "P1_1_improvement_plan_file": (
        "kind:pdu/P1_1_improvement_plan_file",
        "“Cynllun gwella'r uned gyflawni: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_improvement_plan_comment": (
        "kind:pdu/P1_1_improvement_plan_comment",
        (
            "“Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_engagement_plan": (
        "kind:pdu/P1_1_engagement_plan",
        (
            "“Cynllun ymgysylltu â phobl ar brawf”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_engagement_plan_file": (
        "kind:pdu/P1_1_engagement_plan_file",
        "“Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_engagement_plan_comment": (
        "kind:pdu/P1_1_engagement_plan_comment",
        (
            "“Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_service_level_measures": (
        "kind:pdu/P1_1_service_level_measures",
        (
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_service_level_measures_file": (
        "kind:pdu/P1_1_service_level_measures_file",
        (
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_1_service_level_measures_comment": (
        "kind:pdu/P1_1_service_level_measures_comment",
        (
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_narrative": (
        "kind:pdu/P1_1_narrative",
        (
            "“Sefyllfa'r arweinyddiaeth yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad "
            "yw\x0agennych.”: atebwch mewn geiriau"
        ),
    ),
    "evidence_in_advance_leadership": (
        "kind:pdu/evidence_in_advance_leadership",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar arweinyddiaeth?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "P1_2_training_needs": (
        "kind:pdu/P1_2_training_needs",
        (
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_2_training_needs_file": (
        "kind:pdu/P1_2_training_needs_file",
        (
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_2_training_needs_comment": (
        "kind:pdu/P1_2_training_needs_comment",
        (
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_2_training_completion": (
        "kind:pdu/P1_2_training_completion",
        (
            "“Cyfraddau cwblhau hyfforddiant staff”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_2_training_completion_file": (
        "kind:pdu/P1_2_training_completion_file",
        "“Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_2_training_completion_comment": (
        "kind:pdu/P1_2_training_completion_comment",
        (
            "“Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_2_narrative": (
        "kind:pdu/P1_2_narrative",
        (
            "“Sefyllfa'r staffio yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad yw "
            "gennych.”: atebwch mewn geiriau"
        ),
    ),
    "evidence_in_advance_staffing": (
        "kind:pdu/evidence_in_advance_staffing",
        "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar staffio?”: atebwch mewn geiriau",
    ),
    "P1_3_needs_analysis": (
        "kind:pdu/P1_3_needs_analysis",
        (
            "“Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth”: dewiswch "
            "un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, "
            "“Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_needs_analysis_file": (
        "kind:pdu/P1_3_needs_analysis_file",
        (
            "“Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: enw'r "
            "ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_needs_analysis_comment": (
        "kind:pdu/P1_3_needs_analysis_comment",
        (
            "“Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_commissioned_services": (
        "kind:pdu/P1_3_commissioned_services",
        (
            "“Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_commissioned_services_file": (
        "kind:pdu/P1_3_commissioned_services_file",
        (
            "“Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_commissioned_services_comment": (
        "kind:pdu/P1_3_commissioned_services_comment",
        (
            "“Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_services_directory": (
        "kind:pdu/P1_3_services_directory",
        (
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_services_directory_file": (
        "kind:pdu/P1_3_services_directory_file",
        (
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_3_services_directory_comment": (
        "kind:pdu/P1_3_services_directory_comment",
        (
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: ble mae hi, beth "
            "a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_resettlement_plan": (
        "kind:pdu/P1_3_resettlement_plan",
        (
            "“Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "P1_3_resettlement_plan_file": (
        "kind:pdu/P1_3_resettlement_plan_file",
        (
            "“Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_resettlement_plan_comment": (
        "kind:pdu/P1_3_resettlement_plan_comment",
        (
            "“Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_court_liaison": (
        "kind:pdu/P1_3_court_liaison",
        (
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr”: dewiswch un "
            "o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_court_liaison_file": (
        "kind:pdu/P1_3_court_liaison_file",
        (
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: enw'r "
            "ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_court_liaison_comment": (
        "kind:pdu/P1_3_court_liaison_comment",
        (
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_narrative": (
        "kind:pdu/P1_3_narrative",
        (
            "“Sefyllfa'r gwasanaethau yn awr, yn gryno. Enwch unrhyw ddogfen ar y rhestr nad yw "
            "gennych.”: atebwch mewn geiriau"
        ),
    ),
    "evidence_in_advance_services": (
        "kind:pdu/evidence_in_advance_services",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar wasanaethau?”: atebwch mewn "
            "geiriau"
        ),
    ),
}
EvidenceInAdvance.rules = (
    Rule(
        id="applies:pdu/P1_1_delivery_plan_file",
        message=(
            "“Cynllun cyflawni'r uned: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cynllun "
            "cyflawni'r uned”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: Cyflwyniad gan "
            "bennaeth yr uned gyflawni"
        ),
        when=Among("P1_1_delivery_plan", ("attached", "alternative")),
        needs=("P1_1_delivery_plan_file",),
        bars=("P1_1_delivery_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_delivery_plan_comment",
        message=(
            "“Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun cyflawni'r uned”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: Cyflwyniad "
            "gan bennaeth yr uned gyflawni, Ddim ar gael"
        ),
        when=Among("P1_1_delivery_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_delivery_plan_comment",),
        bars=("P1_1_delivery_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_file",
        message=(
            "“Dangosfwrdd perfformiad: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Dangosfwrdd perfformiad”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
        when=Among("P1_1_performance_dashboard", ("attached", "alternative")),
        needs=("P1_1_performance_dashboard_file",),
        bars=("P1_1_performance_dashboard_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_comment",
        message=(
            "“Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Dangosfwrdd perfformiad”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_1_performance_dashboard", ("contained", "alternative", "not_available")),
        needs=("P1_1_performance_dashboard_comment",),
        bars=("P1_1_performance_dashboard_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_roif_services_file",
        message=(
            "“Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Gwasanaethau a gomisiynir "
            "drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi (ROIF)”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_roif_services", ("attached", "alternative")),
        needs=("P1_1_roif_services_file",),
        bars=("P1_1_roif_services_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_roif_services_comment",
        message=(
            "“Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer Canlyniadau ac Arloesi "
            "(ROIF): ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “Gwasanaethau a gomisiynir drwy'r Gronfa Ranbarthol ar gyfer "
            "Canlyniadau ac Arloesi (ROIF)”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_roif_services", ("contained", "alternative", "not_available")),
        needs=("P1_1_roif_services_comment",),
        bars=("P1_1_roif_services_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_structure_file",
        message=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Strwythur yr uned gyflawni, rhychwantau "
            "rheoli a chyfrifoldebau arweiniol”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("P1_1_structure", ("attached", "alternative")),
        needs=("P1_1_structure_file",),
        bars=("P1_1_structure_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_structure_comment",
        message=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn "
            "wir: “Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol”: un "
            "o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_structure", ("contained", "alternative", "not_available")),
        needs=("P1_1_structure_comment",),
        bars=("P1_1_structure_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_partnerships_file",
        message=(
            "“Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Trefniadau partneriaeth "
            "lleol – y partneriaid allweddol, gydag enwau a manylion cyswllt”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_partnerships", ("attached", "alternative")),
        needs=("P1_1_partnerships_file",),
        bars=("P1_1_partnerships_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_partnerships_comment",
        message=(
            "“Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag enwau a manylion "
            "cyswllt: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “Trefniadau partneriaeth lleol – y partneriaid allweddol, gydag "
            "enwau a manylion cyswllt”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_partnerships", ("contained", "alternative", "not_available")),
        needs=("P1_1_partnerships_comment",),
        bars=("P1_1_partnerships_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_risk_register_file",
        message=(
            "“Cofrestr risg: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un "
            "o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: Tystiolaeth o sut y goruchwylir hyn "
            "ar lefel ranbarthol"
        ),
        when=Among("P1_1_risk_register", ("attached", "alternative")),
        needs=("P1_1_risk_register_file",),
        bars=("P1_1_risk_register_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_risk_register_comment",
        message=(
            "“Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w "
            "ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un o'r rhain: Wedi'i chynnwys mewn "
            "dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: Tystiolaeth o sut y goruchwylir "
            "hyn ar lefel ranbarthol, Ddim ar gael"
        ),
        when=Among("P1_1_risk_register", ("contained", "alternative", "not_available")),
        needs=("P1_1_risk_register_comment",),
        bars=("P1_1_risk_register_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_file",
        message=(
            "“Cynllun gwella'r uned gyflawni: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella'r uned gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("P1_1_improvement_plan", ("attached", "alternative")),
        needs=("P1_1_improvement_plan_file",),
        bars=("P1_1_improvement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_comment",
        message=(
            "“Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella'r uned gyflawni”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_improvement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_improvement_plan_comment",),
        bars=("P1_1_improvement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_file",
        message=(
            "“Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cynllun ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_engagement_plan", ("attached", "alternative")),
        needs=("P1_1_engagement_plan_file",),
        bars=("P1_1_engagement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_comment",
        message=(
            "“Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun ymgysylltu â phobl ar "
            "brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_engagement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_engagement_plan_comment",),
        bars=("P1_1_engagement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_service_level_measures_file",
        message=(
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned "
            "gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_service_level_measures", ("attached", "alternative")),
        needs=("P1_1_service_level_measures_file",),
        bars=("P1_1_service_level_measures_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_service_level_measures_comment",
        message=(
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Mesurau lefel gwasanaeth ar gyfer perfformiad yr uned gyflawni”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_1_service_level_measures", ("contained", "alternative", "not_available")),
        needs=("P1_1_service_level_measures_comment",),
        bars=("P1_1_service_level_measures_comment",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_needs_file",
        message=(
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Dadansoddiad o anghenion hyfforddi staff – fesul uned "
            "gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_2_training_needs", ("attached", "alternative")),
        needs=("P1_2_training_needs_file",),
        bars=("P1_2_training_needs_file",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_needs_comment",
        message=(
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Dadansoddiad o anghenion hyfforddi staff – fesul uned gyflawni”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_2_training_needs", ("contained", "alternative", "not_available")),
        needs=("P1_2_training_needs_comment",),
        bars=("P1_2_training_needs_comment",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_completion_file",
        message=(
            "“Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cyfraddau cwblhau hyfforddiant staff”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_2_training_completion", ("attached", "alternative")),
        needs=("P1_2_training_completion_file",),
        bars=("P1_2_training_completion_file",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_completion_comment",
        message=(
            "“Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cyfraddau cwblhau hyfforddiant "
            "staff”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_2_training_completion", ("contained", "alternative", "not_available")),
        needs=("P1_2_training_completion_comment",),
        bars=("P1_2_training_completion_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_needs_analysis_file",
        message=(
            "“Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Dadansoddiad o anghenion pobl ar brawf, "
            "gan gynnwys ffactorau amrywiaeth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("P1_3_needs_analysis", ("attached", "alternative")),
        needs=("P1_3_needs_analysis_file",),
        bars=("P1_3_needs_analysis_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_needs_analysis_comment",
        message=(
            "“Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn "
            "wir: “Dadansoddiad o anghenion pobl ar brawf, gan gynnwys ffactorau amrywiaeth”: un "
            "o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_3_needs_analysis", ("contained", "alternative", "not_available")),
        needs=("P1_3_needs_analysis_comment",),
        bars=("P1_3_needs_analysis_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_commissioned_services_file",
        message=(
            "“Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, "
            "y capasiti\x0aa'r niferoedd sy'n cwblhau”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_3_commissioned_services", ("attached", "alternative")),
        needs=("P1_3_commissioned_services_file",),
        bars=("P1_3_commissioned_services_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_commissioned_services_comment",
        message=(
            "“Darparwyr gwasanaethau adsefydlu a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y "
            "capasiti\x0aa'r niferoedd sy'n cwblhau: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Darparwyr gwasanaethau adsefydlu "
            "a gomisiynir (CRS), a'r cyfraddau atgyfeirio, y capasiti\x0aa'r niferoedd sy'n "
            "cwblhau”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_3_commissioned_services", ("contained", "alternative", "not_available")),
        needs=("P1_3_commissioned_services_comment",),
        bars=("P1_3_commissioned_services_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_services_directory_file",
        message=(
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau "
            "sydd ar gael”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_3_services_directory", ("attached", "alternative")),
        needs=("P1_3_services_directory_file",),
        bars=("P1_3_services_directory_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_services_directory_comment",
        message=(
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael: ble mae hi, beth "
            "a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cyfeiriadur gwasanaethau – trosolwg o'r gwasanaethau sydd ar gael”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_3_services_directory", ("contained", "alternative", "not_available")),
        needs=("P1_3_services_directory_comment",),
        bars=("P1_3_services_directory_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_resettlement_plan_file",
        message=(
            "“Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cynllun "
            "gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu yn "
            "yr\x0auned gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_3_resettlement_plan", ("attached", "alternative")),
        needs=("P1_3_resettlement_plan_file",),
        bars=("P1_3_resettlement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_resettlement_plan_comment",
        message=(
            "“Cynllun gweithredu ar gyfer ailsefydlu, a'r gwaith o fonitro gwasanaethau ailsefydlu "
            "yn yr\x0auned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gweithredu ar gyfer ailsefydlu, "
            "a'r gwaith o fonitro gwasanaethau ailsefydlu yn yr\x0auned gyflawni”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_3_resettlement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_3_resettlement_plan_comment",),
        bars=("P1_3_resettlement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_court_liaison_file",
        message=(
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Trefniadau cyswllt â'r llysoedd yn yr "
            "uned gyflawni/adborth dedfrydwyr”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("P1_3_court_liaison", ("attached", "alternative")),
        needs=("P1_3_court_liaison_file",),
        bars=("P1_3_court_liaison_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_court_liaison_comment",
        message=(
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“Trefniadau cyswllt â'r llysoedd yn yr uned gyflawni/adborth dedfrydwyr”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
        when=Among("P1_3_court_liaison", ("contained", "alternative", "not_available")),
        needs=("P1_3_court_liaison_comment",),
        bars=("P1_3_court_liaison_comment",),
    ),
)
EvidenceInAdvance.left_out = {
    "file:pdu/evidence_in_advance": (
        "a schema cannot compare two answers: this is for whoever takes the answers in to check"
    ),
}
