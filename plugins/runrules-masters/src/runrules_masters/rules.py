"""The rules of this plugin: what age changes about strength, and who should see a doctor before hard new work."""

from runrules import EVERYTHING, HEAVY, JUMPS, MODERATE, Rule, Setting

from . import examples, sources

UNSOURCED = "convention, no source found"
NOT_LIGHT = EVERYTHING & (MODERATE | HEAVY) | JUMPS

MAINTAIN_TWO = Rule(
    id="masters/maintain-two",
    summary="From about 60, maintenance is two sessions a week of two to three sets.",
    message="From about 60 one session a week keeps strength but may not keep muscle. Two short ones are better.",
    why=(
        "After 16 weeks of lifting younger adults kept their muscle on a ninth of the work, people of 60 to 75 did not "
        "even on a third; strength itself was largely kept by all. A review draws from it that older adults may need "
        "two sessions and two to three sets. They were 70 adults in all, and not runners."
    ),
    severity="firm",
    evidence="B",
    sources=(sources.SPIERING2021, sources.BICKEL2011),
    settings=(
        Setting("senior_age", 60, 50, 70, unit="years", basis="trial (bickel2011: 60-75 years)"),
        Setting("sessions", 2, 1, 3, basis="review (spiering2021)"),
        Setting("sets", 2, 2, 3, basis="review (spiering2021)"),
    ),
    speaks=(
        "From senior_age on in build and peak weeks: it asks for the second session (and a third, if set so) and keeps "
        "an exercise at so many sets; to a runner who wants one session it only says why two are better."
    ),
    silent=(
        "Below that age, and in base, taper, race and recovery weeks. When no strength is wished or planned it asks "
        "for nothing and only limits the sets of what comes all the same."
    ),
    example=examples.SENIOR_BUILD,
    counter_example=examples.YOUNGER_BUILD,
    cases="runrules_masters.cases.maintain_two",
)

MORE_RECOVERY = Rule(
    id="masters/more-recovery",
    summary="Older runners get three days between heavy leg sessions.",
    message="Give heavy legs three days. Quality over frequency.",
    why=(
        "That legs of 60 take longer to be fresh again is what coaches and older lifters report; no trial that times "
        "it was found, so days and age are convention."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.MEMORY,),
    settings=(
        Setting("min_hours", 72, 48, 96, unit="hours", basis=UNSOURCED),
        Setting("senior_age", 60, 50, 70, unit="years", basis=UNSOURCED),
    ),
    speaks=(
        "From senior_age on: between heavy legs (or jumps) and any other loaded leg session. For the first three leg "
        "sessions moderate ones count as heavy."
    ),
    silent="Below that age.",
    example=examples.SENIOR,
    counter_example=examples.YOUNG,
    cases="runrules_masters.cases.more_recovery",
)

HEAVY_ALLOWED = Rule(
    id="masters/heavy-allowed",
    summary="Age alone is no reason to avoid heavy weights; good teaching comes first.",
    message=(
        "Heavy is not just for the young. With good teaching, women of 65 with thin bones lifted heavy and gained bone."
    ),
    why=(
        "In a trial of 101 women of about 65 with low bone mass, five times five at more than 85 % of the most they "
        "could lift did more for bone and function than light exercise, with one minor mishap; every session was "
        "supervised. In master marathoners heavy lifting improved running economy and moderate did not; they were 16, "
        "and 44 years old. Two of the articles this grew from advise against heavy."
    ),
    severity="soft",
    evidence="B",
    sources=(sources.WATSON2018, sources.PIACENTINI2013),
    speaks=(
        "From the age of masters/more-recovery on, when heavy legs are planned, or may be wished for and fewer than "
        "six heavy leg sessions are done."
    ),
    silent=(
        "Below that age, when nothing heavy is near, when something hurts, with osteoporosis, and while masters/screen "
        "asks for a doctor's word. With high blood pressure that is not under control, a broken vertebra or a recent "
        "operation ask first: the profile cannot say these."
    ),
    example=examples.SENIOR,
    counter_example=examples.SENIOR_NEW,
    cases="runrules_masters.cases.heavy_allowed",
)

PLYO_LOW = Rule(
    id="masters/plyo-low",
    summary="Jumps from about 60 stay low and few unless already trained.",
    message="Small hops or skipping only, and slowly more. Calf strength comes first.",
    why=(
        "Older endurance athletes reported more tendon trouble, in a survey of the best in one country. That jumps "
        "should wait for twelve weeks of strength, stay low, and stay at 40 landings, is convention."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.MEMORY, sources.RISTOLAINEN2014),
    settings=(
        Setting("contacts_max", 40, 0, 80, basis=UNSOURCED),
        Setting("base_weeks", 12, 8, 16, unit="weeks", basis=UNSOURCED),
    ),
    closes=JUMPS,
    speaks=(
        "From the age of masters/more-recovery on: no jumps before base_weeks weeks of strength; after them low ones "
        "only and at most contacts_max landings a session, in weeks in which jumps are planned or may be."
    ),
    silent="Below that age.",
    example=examples.SENIOR_NEW,
    counter_example=examples.YOUNG,
    cases="runrules_masters.cases.plyo_low",
)

SCREEN = Rule(
    id="masters/screen",
    summary="Ask about symptoms and heart, metabolic or kidney disease before hard new training.",
    message="Please check with your doctor before heavy lifting. We keep it light until then.",
    why=(
        "The screening that sports physicians agreed on goes by how active somebody is, by symptoms, by known disease "
        "of heart, metabolism or kidneys, and by how hard the training will be; not by age or a count of risk factors. "
        "It lets an active person with a known disease and no symptoms go on at a moderate level and advises a check "
        "before hard work; here everything that is not light waits, for the engine cannot know how hard that is."
    ),
    severity="hard",
    evidence="B",
    sources=(sources.RIEBE2015,),
    closes=NOT_LIGHT,
    speaks=(
        "At every age, while a condition of heart, metabolism or kidneys is named that no clinician has cleared, or "
        "one of the signs chest pain, fainting, palpitations or odd breathlessness."
    ),
    silent="When none of these is named, or all are cleared: whoever is active and well needs no check.",
    judges=("conditions",),
    example=examples.HEART,
    counter_example=examples.HEART_CLEARED,
    cases="runrules_masters.cases.screen",
)

TENDON_FIRST = Rule(
    id="masters/tendon-first",
    summary="Calf and tendon strength get priority with age.",
    message="Tendon trouble grows with age, so never skip calves.",
    why=(
        "In a survey of 446 of the best endurance athletes of one country the older ones reported more tendon trouble. "
        "They were asked afterwards and were 15 to 35 years old, so for runners past 40 it is a hint and no more."
    ),
    severity="soft",
    evidence="C",
    sources=(sources.RISTOLAINEN2014,),
    speaks="From 40 on, in every week with strength work.",
    silent=(
        "Before that, with a fresh calf tear or a torn Achilles tendon, and when no strength is wished and none is "
        "planned."
    ),
    example=examples.FORTY,
    counter_example=examples.YOUNG,
    cases="runrules_masters.cases.tendon_first",
)

RULES = (MAINTAIN_TWO, MORE_RECOVERY, HEAVY_ALLOWED, PLYO_LOW, SCREEN, TENDON_FIRST)
