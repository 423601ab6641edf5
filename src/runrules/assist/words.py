"""What assistants are told: what runrules is for, how a profile is written, what each tool does and when to call it."""

from __future__ import annotations

INSTRUCTIONS = """\
runrules says where strength training goes in a running week, how heavy it may be, and why the other days are \
closed. Hold every training plan that you write to it: write the plan as a profile, call check before you show the \
plan to anybody, and mend what is broken. advise places the strength for you. Tell the runner the rule and its grade \
of evidence (A reviews of trials, B trials, C convention) beside each reason, and do not soften a warning.

This is no medical advice. Where an answer says SEE A PROFESSIONAL, say that first and plan no strength around it. \
Never leave a pain, a warning sign or a condition out of a profile to get a better answer, never invent one, and ask \
the runner for what you do not know: what is left out of a profile counts as not known, and a day left out as not \
known is taken as easy. status "degraded" means that a rule was not heard: what it might have closed is closed, and \
the answer is incomplete; "withheld" means that there is no plan. Say so.

A lock (locked = "reason") is a coach's word; do not add one to get past a rule."""

PROFILE = """\
The profile, as text: TOML, or JSON of the same shape. Only weeks with one starts is required. Example:
today = 2026-11-23
[athlete]
age = 35
strength_since = 2026-05-04  # left out: has never lifted
equipment = ["band", "dumbbell"]
[[athlete.injuries]]
site = "achilles_midportion"
pain = 3  # 0 to 10 now
[[races]]
date = 2026-12-13
distance = "half"
priority = "A"
[[weeks]]
starts = 2026-11-23
mon = "easy 50min"
tue = "strength full heavy 35min"
wed = ["intervals 60min am", "strength upper+core 20min pm"]
thu = "free"  # nothing planned
sat = "long 16km"
sun = "rest"  # meant as a rest day
A session is one effort (recovery easy steady long tempo intervals hills race-pace race) or kind (run-walk walk \
cross mobility strength), then amounts (50min, 16km), am or pm, done; strength takes areas (full legs upper core \
jumps, joined by +) and light, moderate or heavy. Nothing is guessed: unknown words are refused, all at once, each \
with its line."""

CHECK = """\
Call this before you show a training plan. Judges the strength sessions that the plan already has, moving nothing, \
in every week. "broken" lists what hard and firm rules forbid: mend each and check again. "warnings" are milder. \
Unless "status" is complete somebody was not heard: then nothing is allowed by it, and "unheard" is closed. \
"overridden" is what a coach's lock allows. "referrals" come first: a professional should look before any training."""

ADVISE = """\
Places strength training into a running week: which days, how heavy, how long, which exercises, and for each day \
what is open or closed and by which rule. Runs are never moved. Sessions that the plan has are kept, moved, changed \
or dropped, with reasons. Give the runner the reasons too. "unplaced" lists what found no day and what the runner \
could change."""

WHY = """\
Says why a strength session is on a day, or why there is none: every area and load with the rules that close it or \
warn of it. For questions such as: why no heavy legs on Tuesday?"""

WHAT_IF = """\
Thinks a change of the week through and says what it would do to the strength; nothing is saved. Changes: "move wed \
to thu", "swap wed with thu", "drop wed", "add thu 'easy 40min'", "make wed easy", "move strength from mon to thu"; \
several with ";" between them. It is refused, with the reason, where a rule or a coach's lock forbids it. "overridden" \
lists locked sessions that the change would leave standing against rules, and "elsewhere" sessions planned in other \
weeks that it would bring into the way of one: tell the runner that first."""

RULES = """\
Lists the rules, or everything about one: its sentence, why, when it speaks and when not, settings, evidence and \
sources. Call it with the rule named in an answer before you explain or doubt that rule."""

EXERCISES = """\
Lists the exercises, or everything about one: how it is done, what it works and needs, easier and harder ones, and \
the pains it is left out for."""
