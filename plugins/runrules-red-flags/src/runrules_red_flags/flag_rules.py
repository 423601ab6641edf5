"""The rules about signs that come before any training: what must be looked at first."""

from __future__ import annotations

from runrules import EVERYTHING, JUMPS, LEGS, Rule, Setting

from . import examples, sources

LEGS_AND_JUMPS = LEGS | JUMPS

BONE = Rule(
    id="red-flags/bone",
    summary="Where a bone may be under stress: stop running, jumping and leg loading, and see a professional.",
    message=(
        "One sore spot on a bone, pain at night or pain when hopping can be a stress fracture. Stop running and see a "
        "doctor this week."
    ),
    why=(
        "A review of returning to running after a stress injury of the shin (50 sources, mostly expert opinion) puts "
        "pain-free walking and a bone without a sore spot before any loading. Going on is what makes such an injury "
        "worse. The signs are no proof: many who have them have something milder, and only a clinician can tell."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.GEORGE2024, sources.ROBERTSON2017),
    closes=EVERYTHING,
    speaks=(
        "When an injury comes with one sore spot (pinpoint), pain on hopping, pain at night or pain that grows with "
        "each run; when a site of a bone stress injury hurts at all; when something hurts beside known osteoporosis. "
        "It closes legs and jumps; with the low back also core and loaded upper body, with shoulder and wrist upper "
        "body, where only one sore spot and pain at night count. No clearance lifts it while the sign is there."
    ),
    silent="When none of these signs is named. What is gone is taken out of the profile.",
    judges=("injuries",),
    example=examples.BONE,
    counter_example=examples.NOT_BONE,
    cases="runrules_red_flags.cases.bone",
)

GROIN = Rule(
    id="red-flags/groin",
    summary="Groin or deep hip pain with running is urgent until a professional has looked.",
    message=(
        "Deep groin or hip pain in a runner needs checking now. Do not run or load that leg until a doctor has looked."
    ),
    why=(
        "Groin pain during exercise is the commonest first sign of a stress fracture of the hip, and a late look makes "
        "a bad course likelier (a review of such fractures). Most groin pain is something milder; telling them apart "
        "takes an examination and often a scan."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.ROBERTSON2017,),
    closes=LEGS_AND_JUMPS,
    speaks=(
        "When groin_hip or bsi_hip hurts or has any sign, and when a strained groin (groin_strain) has a sign of the "
        "bone. Legs and jumps are closed."
    ),
    silent="With an old injury that no longer hurts, and for groin_hip once a clinician has cleared it.",
    example=examples.GROIN,
    counter_example=examples.NOT_GROIN,
    cases="runrules_red_flags.cases.groin",
)

HEART = Rule(
    id="red-flags/heart",
    summary="Chest pain, fainting, palpitations or odd breathlessness stop everything.",
    message="Stop all training and seek medical help today; if it is happening now, call emergency services.",
    why=(
        "These are the symptoms that screening before exercise looks for first: with them, somebody medical looks "
        "before any further training, whatever the fitness."
    ),
    severity="hard",
    evidence="B",
    sources=(sources.RIEBE2015,),
    closes=EVERYTHING,
    speaks="When today's state names chest_pain, fainting, palpitations or breathless. Everything is closed.",
    silent="Without these signs. An earlier clearance does not lift a sign of today.",
    judges=("state",),
    example=examples.HEART,
    counter_example=examples.NOT_HEART,
    cases="runrules_red_flags.cases.heart",
)

NERVE = Rule(
    id="red-flags/nerve",
    summary="Numbness, leg weakness or a change of bladder or bowel with back pain is an emergency.",
    message="These signs with back pain need emergency care now. No training.",
    why=(
        "Pressure on the nerves at the lower end of the back is rare, and hours count. This is a standard rule of "
        "safety, not a finding of a trial on runners."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.MEMORY,),
    closes=EVERYTHING,
    speaks="When today's state names numbness or bladder_or_bowel. Everything is closed, with or without back pain.",
    silent="Without these signs; pain in the back alone goes by the scale of pain.",
    judges=("state",),
    example=examples.NERVE,
    counter_example=examples.NOT_NERVE,
    cases="runrules_red_flags.cases.nerve",
)

CALF_POP = Rule(
    id="red-flags/calf-pop",
    summary="A pop or kick in calf or Achilles, or a hot swollen calf, needs care today.",
    message="A sudden pop or a hot, swollen calf can be a rupture or a clot. Get it checked today.",
    why=(
        "A torn tendon heals better when it is found early, and a clot can travel. Both are standard rules of safety; "
        "most sore calves are neither."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.MEMORY,),
    closes=EVERYTHING,
    speaks=(
        "With a pop or swelling at the calf, the shin or the Achilles, and with achilles_rupture or calf_tear_acute "
        "until a clinician has cleared it. Legs and jumps are closed, with a swollen calf or shin everything."
    ),
    silent="With a sore calf without these signs, which goes by the scale of pain.",
    example=examples.CALF_POP,
    counter_example=examples.NOT_CALF_POP,
    cases="runrules_red_flags.cases.calf_pop",
)

JOINT_SWELLING = Rule(
    id="red-flags/joint-swelling",
    summary="A swollen, locking or giving-way joint, or a leg that cannot bear weight, is not for training.",
    message="A swollen or locking joint needs a professional before any leg work.",
    why=(
        "Swelling and locking can mean that something inside the joint is hurt, which no profile can tell. Waiting for "
        "an examination is a standard rule of safety."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.MEMORY,),
    closes=EVERYTHING,
    speaks=(
        "With swelling, locking or a pop, and with knee_swelling: legs and jumps are closed, with shoulder and wrist "
        "upper body. Swelling and a pop at calf, shin or Achilles are for red-flags/calf-pop, a bone stress injury for "
        "red-flags/bone. It also refers what red-flags/persisting closes: limping, and a sore shoulder or wrist that "
        "gets worse."
    ),
    silent="Without these signs, and for swelling or locking that a clinician has cleared, with the date (cleared_on).",
    judges=("injuries",),
    example=examples.JOINT_SWELLING,
    counter_example=examples.NOT_JOINT_SWELLING,
    cases="runrules_red_flags.cases.joint_swelling",
)

RHABDO = Rule(
    id="red-flags/rhabdo",
    summary="Extreme soreness with dark urine is urgent.",
    message="Dark urine with severe muscle pain needs a hospital today.",
    why=(
        "After work far beyond what the body knows, muscle can break down so that the kidneys suffer. It is rare, and "
        "treated early it mostly ends well: a standard rule of safety."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.MEMORY,),
    closes=EVERYTHING,
    speaks="When today's state names dark_urine, whatever the soreness. Everything is closed.",
    silent="With sore legs alone.",
    judges=("state",),
    example=examples.RHABDO,
    counter_example=examples.NOT_RHABDO,
    cases="runrules_red_flags.cases.rhabdo",
)

PERSISTING = Rule(
    id="red-flags/persisting",
    summary="Pain beyond two to three weeks, limping or getting worse goes to a professional.",
    message=(
        "This has lasted long enough to have it looked at. A physiotherapist can find the cause faster than an app."
    ),
    why=(
        "How many days are too many is convention; one of the articles says the same. Limping shifts the load to where "
        "it does not belong, so legs wait until walking is even again."
    ),
    severity="firm",
    evidence="C",
    sources=(sources.MEMORY,),
    settings=(Setting("max_days", 14, 10, 21, unit="days", basis="convention, no source found"),),
    closes=EVERYTHING,
    speaks=(
        "When something has hurt for more than so many days, with limping, and when a sore shoulder or wrist gets "
        "worse. Only limping and getting worse close anything: the area that hurts."
    ),
    silent="With pain that is younger than that, and for the days alone where a clinician has cleared the site.",
    example=examples.PERSISTING,
    counter_example=examples.NOT_PERSISTING,
    cases="runrules_red_flags.cases.persisting",
)

REDS = Rule(
    id="red-flags/reds",
    summary="Missed periods, repeated bone injuries, unwanted weight loss or constant fatigue need a doctor's eye.",
    message=(
        "These signs can mean too little energy for the training you do. Please see a doctor; until then we add "
        "nothing."
    ),
    why=(
        "A consensus of sports physicians describes how too little energy harms bones, hormones and performance, in "
        "women and men. Each sign alone has other causes too; only a physician can tell. Three months of missed "
        "periods is a convention; we have checked no source for the number."
    ),
    severity="hard",
    evidence="C",
    sources=(sources.REDS2023,),
    settings=(Setting("missed_periods", 3, 2, 3, unit="months", basis="from memory, not verified"),),
    closes=EVERYTHING,
    speaks=(
        "When today's state names missed_periods, repeated_bone_injury, weight_loss or constant_fatigue, or the "
        "injuries hold two of the bone. Jumps and everything above light are closed and no session is added; once a "
        "clinician has cleared every sign, moderate work opens again, jumps and heavy work do not."
    ),
    silent="Without these signs. One tired day is no sign.",
    judges=("state",),
    example=examples.REDS,
    counter_example=examples.NOT_REDS,
    cases="runrules_red_flags.cases.reds",
)
