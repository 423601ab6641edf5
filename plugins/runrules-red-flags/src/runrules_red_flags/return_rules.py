"""The rules about training with pain, and on the way back from an injury."""

from __future__ import annotations

from runrules import EVERYTHING, JUMPS, LEGS, Rule, Setting

from . import examples, sources

PAIN_SCALE = Rule(
    id="red-flags/pain-scale",
    summary="Pain guides loading: 0 to 3 go on, 4 to 5 reduce, above 5 or worse next morning stop that exercise.",
    message="Pain up to 3 of 10 that settles by morning is fine. Above 5, or worse next day: stop that exercise.",
    why=(
        "In a trial of 38 people with a sore Achilles, going on with running and jumping under such a scale was no "
        "worse than six weeks of rest. For other sites it is used by extension, untested. It is not for bones, nerves "
        "or swollen joints: those stop."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.SILBERNAGEL2007,),
    settings=(
        Setting("ok_max", 3, 2, 4, unit="0-10", basis="trial model (silbernagel2007; cut-offs from a summary of it)"),
        Setting("reduce_max", 5, 4, 5, unit="0-10", basis="trial model (silbernagel2007)"),
        Setting("settle_hours", 24, 12, 24, unit="hours", basis="convention, no source found"),
    ),
    closes=EVERYTHING,
    speaks=(
        "When something hurts and no warning sign comes with it. Up to ok_max it closes nothing; up to reduce_max it "
        "warns, cuts the sets by about a third and closes what is heavy for that area, and jumps (not with shoulder "
        "and wrist); above, it closes that area."
    ),
    silent=(
        "Without pain, where a warning sign has already closed more, and up to reduce_max at a site that a clinician "
        "has cleared: above ok_max only if cleared_on says when."
    ),
    judges=("injuries",),
    example=examples.PAIN_SCALE,
    counter_example=examples.NOT_PAIN_SCALE,
    cases="runrules_red_flags.cases.pain_scale",
)

BSI = Rule(
    id="red-flags/bsi",
    summary="After a bone stress injury the clinic's stages count: strength first, run-walk next, jumps last.",
    message="Strength is part of the way back, jumps come last. Any bone pain: stop and tell your clinician.",
    why=(
        "A review of 50 sources, mostly expert opinion, agrees on the order of the stages and on what must be free of "
        "pain; the weeks are convention. A clinician's plan overrides every number here."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.GEORGE2024,),
    settings=(
        Setting("no_plyo_weeks_after_run_clearance", 8, 6, 12, unit="weeks", basis="convention, no source found"),
        Setting("max_runs_consecutive_days", 1, 1, 2, unit="days", basis="convention, no source found"),
        Setting("heavy_after_weeks", 4, 2, 8, unit="weeks", basis="convention, no source found"),
    ),
    closes=LEGS | JUMPS,
    speaks=(
        "With a bone stress injury in the profile that does not hurt: legs and jumps are closed until bone_stress or "
        "the site is cleared, then heavy legs and jumps for so many weeks from cleared_on (without a date: from "
        "today), with a warning when runs stand on too many days in a row."
    ),
    silent="Once those weeks are over. While the bone hurts, red-flags/bone speaks.",
    example=examples.BSI,
    counter_example=examples.NOT_BSI,
    cases="runrules_red_flags.cases.bsi",
)

ACHILLES = Rule(
    id="red-flags/achilles",
    summary="With midportion Achilles pain keep slow heavy calf work three times a week, cut jumps and fast hills.",
    message=(
        "Slow, heavy calf raises three times a week are what the trials used. Skip jumps, and check the tendon "
        "tomorrow morning."
    ),
    why=(
        "In a trial slow heavy calf work three times a week and lowering work helped equally at 12 and 52 weeks; an "
        "older one without a draw got 15 runners back to running. Pain up to 5 of 10 that settled by the next day was "
        "allowed. It counts as rehabilitation, not as a leg session."
    ),
    severity="firm",
    evidence="A",
    sources=(sources.BEYER2015, sources.SILBERNAGEL2007, sources.ALFREDSON1998),
    settings=(
        Setting("sessions_per_week", 3, 2, 7, basis="trial (beyer2015)"),
        Setting("sets", 4, 3, 4, basis="convention, no source found"),
        Setting("reps_start", 15, 12, 15, basis="convention, no source found"),
        Setting("reps_end", 6, 6, 8, basis="trial (beyer2015: 12-6RM)"),
        Setting("weeks", 12, 8, 24, unit="weeks", basis="trial (beyer2015)"),
    ),
    closes=JUMPS,
    speaks=(
        "With achilles_midportion and pain of 1 up to the scale's limit: jumps are closed; where nothing else stands "
        "against leg work, calf raises come first and get their days, away from races and the eve of key runs."
    ),
    silent="Above that pain, with a warning sign, without pain, or once a clinician has cleared the site.",
    example=examples.ACHILLES,
    counter_example=examples.NOT_ACHILLES,
    cases="runrules_red_flags.cases.achilles",
)

PLANTAR = Rule(
    id="red-flags/plantar",
    summary="With plantar heel pain do towel heel raises every second day.",
    message=(
        "Slow heel raises with a rolled towel under the toes, every second day. Better than stretching at three "
        "months, the same after a year."
    ),
    why=(
        "A trial of 48 people found less trouble at three months with these raises than with stretching, and no "
        "difference at one, six and twelve months; in another of 70, choosing the weight oneself did as well as a "
        "fixed plan."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.RATHLEFF2015, sources.RIEL2019),
    settings=(
        Setting("every_days", 2, 2, 3, unit="days", basis="trial (rathleff2015)"),
        Setting("sets", 3, 3, 5, basis="convention, no source found"),
        Setting("reps", 12, 8, 12, basis="trial (rathleff2015, a dozen; riel2019 not heavier than 8RM)"),
    ),
    closes=JUMPS,
    speaks=(
        "With plantar pain of 1 up to the scale's limit: jumps are closed; where nothing else stands against leg work, "
        "the raises come first and get their days."
    ),
    silent="Above that pain, with a warning sign, without pain, or once a clinician has cleared the site.",
    example=examples.PLANTAR,
    counter_example=examples.NOT_PLANTAR,
    cases="runrules_red_flags.cases.plantar",
)

SOFT_TISSUE = Rule(
    id="red-flags/soft-tissue",
    summary="After other injuries keep training everything that does not hurt; the matching exercise comes first.",
    message="Train around it: what does not hurt stays in.",
    why=(
        "Common practice rather than a finding: rest of the whole body is rarely needed for one sore place. Which "
        "exercise goes with which place is in the catalogue, also by convention."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.MEMORY,),
    closes=JUMPS,
    speaks=(
        "With pain of 1 up to the scale's limit at any other site and no warning sign: jumps are closed where every "
        "jump of the catalogue is to be left out with that pain."
    ),
    silent="Without pain, above that pain, with a warning sign, or once a clinician has cleared the site.",
    example=examples.SOFT_TISSUE,
    counter_example=examples.NOT_SOFT_TISSUE,
    cases="runrules_red_flags.cases.soft_tissue",
)
