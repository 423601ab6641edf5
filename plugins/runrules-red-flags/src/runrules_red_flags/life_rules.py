"""The rules about young runners, pregnancy and the time after a birth."""

from __future__ import annotations

from runrules import EVERYTHING, HEAVY, MODERATE, Rule, Setting

from . import examples, sources

SUPERVISED = Rule(
    id="red-flags/supervised",
    summary="Under 18: taught technique, light to moderate weights, two non-adjacent days, a qualified adult.",
    message=(
        "Strength training is good and safe for young runners when a qualified adult teaches it. Two days a week, "
        "perfect form, nothing maximal."
    ),
    why=(
        "An international consensus backs strength training in youth, taught and watched, on two or three days that do "
        "not touch (the days second hand). A small trial of 16- to 17-year-old runners used two a week. The "
        "repetitions are convention."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.LLOYD2014, sources.BLAGROVE2018YOUTH, sources.KRABAK2021),
    settings=(
        Setting("sessions", 2, 1, 3, basis="consensus (lloyd2014, second hand)"),
        Setting("reps", 10, 6, 15, basis="convention, no source found"),
        Setting("max_load", "moderate", choices=("light", "moderate"), basis="convention, no source found"),
    ),
    closes=MODERATE | HEAVY,
    speaks=(
        "Under 18: heavy work is closed (with max_load light also moderate), sessions are few and at least a day "
        "apart, and three repetitions stay in reserve. Under 16 what it closes is hard; from 16 on a coach who watches "
        "may decide otherwise."
    ),
    silent="From 18 on, and without an age in the profile.",
    example=examples.SUPERVISED,
    counter_example=examples.NOT_SUPERVISED,
    cases="runrules_red_flags.cases.supervised",
)

DATA = Rule(
    id="red-flags/data",
    summary="Under 16: with a parent or coach, without any advice on body or food, and at most two key runs a week.",
    message="Do this with your coach or a parent: show them this plan before you start.",
    why=(
        "Consensus papers on young runners are opinion, and agree that growth, school and fun come first. Numbers on "
        "the body do harm at that age, so there are none here. The number of key runs is convention."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.KRABAK2021, sources.REDS2023),
    settings=(Setting("max_keys", 2, 1, 3, basis="convention, no source found"),),
    speaks="Under 16, with a warning when the week holds more key runs than that.",
    silent="From 16 on, and without an age in the profile.",
    example=examples.DATA,
    counter_example=examples.NOT_DATA,
    cases="runrules_red_flags.cases.data",
)

CHECKED_BY = 26  # weeks after a birth from which nothing waits for a check any more: the upper end of the setting

POSTNATAL = Rule(
    id="red-flags/postnatal",
    summary="Within three months after a birth, or with a pelvic floor that complains: no running, jumps, heavy work.",
    message=(
        "Give your body about three months and a pelvic-health check before impact or heavy weights. Walking and "
        "gentle strength are welcome."
    ),
    why=(
        "An expert guideline advises against running in the first three months, or later while the pelvic floor still "
        "complains; training of the pelvic floor itself is well tested. There is no trial on when to lift, and waiting "
        "half a year where nobody has checked is convention."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.POSTNATAL2019,),
    settings=(Setting("weeks", 12, 12, CHECKED_BY, unit="weeks", basis="expert guideline (postnatal2019)"),),
    closes=EVERYTHING,
    speaks=(
        "While fewer weeks have passed since a birth: jumps and everything above light are closed, after a "
        "pelvic-health check (cleared pelvic_floor) jumps and heavy work. From then on jumps and heavy work wait for "
        "that check, at most until 26 weeks. With pelvic_floor among the injuries, uncleared: jumps and heavy work, "
        "with a sign or strong pain all leg work."
    ),
    silent="After that many weeks with the check, after 26 weeks without complaints, and without a birth.",
    judges=("pregnancy",),
    example=examples.POSTNATAL,
    counter_example=examples.NOT_POSTNATAL,
    cases="runrules_red_flags.cases.postnatal",
)

PREGNANCY = Rule(
    id="red-flags/pregnancy",
    summary="Pregnancy is outside this engine.",
    message="Please plan training in pregnancy with your midwife or doctor. We make no suggestions here.",
    why="Much training is good in most pregnancies; which, is for somebody who knows yours. This is a policy.",
    severity="hard",
    evidence="C",
    sources=(sources.MEMORY,),
    closes=EVERYTHING,
    speaks="With pregnant among the conditions: everything is closed, cleared or not.",
    silent="Otherwise.",
    judges=("pregnancy",),
    example=examples.PREGNANCY,
    counter_example=examples.NOT_PREGNANCY,
    cases="runrules_red_flags.cases.pregnancy",
)
