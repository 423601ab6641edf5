"""What each rule says at its edges: worked examples that are tests as well."""

from runrules import Case

from .examples import TRAINED, week

_LOADED = "legs moderate/heavy, jumps"
_HEAVY = "legs heavy, jumps"
_MON = "today = 2026-11-23\n\n"
_TEMPO = 'thu = "tempo 40min"'


def _rules(rule: str, settings: str) -> str:
    return f'[rules]\n"first-weeks/{rule}" = {{ {settings} }}\n\n'


def _athlete(*lines: str) -> str:
    return "[athlete]\n" + "".join(f"{line}\n" for line in lines) + "\n"


def _since(date: str) -> str:
    return _athlete(f"strength_since = {date}")


def _weeks(*starts: str, first: str = "") -> str:
    """Weeks of the file before the one that is asked about; ``first`` is a day of the first of them."""
    return "".join(f"[[weeks]]\nstarts = {one}\n{first if one == starts[0] else ''}\n" for one in starts)


_FOUR = ("2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16")
_WARNED = "notice, every day, level warning"

HEAVINESS_NOTE = (
    Case("Four weeks after the first session it still speaks.", week(_TEMPO, before=_since("2026-10-26")), _WARNED),
    Case("Five weeks after the first session it is silent.", week(_TEMPO, before=_since("2026-10-19"))),
    Case("A runner who wants no strength needs no such word.", week(_TEMPO, before="[strength]\nsessions = 0\n\n")),
    Case("A runner who wants a single session needs it.", week(_TEMPO, before="[strength]\nsessions = 1\n\n"), _WARNED),
    Case(
        "A sign that asks for care comes first.",
        week(_TEMPO, before='[athlete.state]\nsigns = ["constant_fatigue"]\n\n'),
    ),
    Case("In pregnancy it is silent.", week(_TEMPO, before=_athlete('conditions = ["pregnant"]'))),
    Case("Eleven weeks after a birth it is silent.", week(_TEMPO, before=_athlete("weeks_postnatal = 11"))),
    Case("Twelve weeks after a birth it speaks.", week(_TEMPO, before=_athlete("weeks_postnatal = 12")), _WARNED),
    Case(
        "In a week without running there is nothing to feel heavy.",
        week(
            'mon = "free"',
            'tue = "cross 40min"',
            'wed = "rest"',
            'thu = "walk 40min"',
            'fri = "strength core 20min"',
            'sat = "free"',
            'sun = "mobility 20min"',
        ),
    ),
    Case(
        "Run-walk is running.",
        week(
            'mon = "free"',
            'tue = "run-walk 30min"',
            'wed = "free"',
            'thu = "free"',
            'fri = "free"',
            'sat = "free"',
            'sun = "free"',
        ),
        _WARNED,
    ),
    Case(
        "A day of which nothing is known may hold a run.",
        week('mon = "free"', 'tue = "free"', 'wed = "free"', 'thu = "free"', 'fri = "free"', 'sat = "free"'),
        _WARNED,
    ),
    Case(
        "After four weeks without strength it speaks to those who have lifted for long.",
        week(
            _TEMPO, before=_MON + TRAINED + _weeks("2026-10-19", *_FOUR, first='sun = "strength full moderate done"\n')
        ),
        _WARNED,
    ),
    Case(
        "A day less than four weeks without strength is no new start.",
        week(_TEMPO, before=_MON + TRAINED + _weeks(*_FOUR, first='mon = "strength full moderate done"\n')),
    ),
    Case(
        "Where a week in between is not in the file, nobody knows of a gap.",
        week(
            _TEMPO,
            before=_MON + TRAINED + _weeks("2026-10-19", *_FOUR[:3], first='sun = "strength full moderate done"\n'),
        ),
    ),
    Case(
        "Where the file shows no session, nobody knows of a gap.",
        week(_TEMPO, before=_MON + TRAINED + _weeks("2026-10-12", "2026-10-19", *_FOUR)),
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=_rules("heaviness-note", "note_weeks = 1, restart_gap = 2")),
        "refused: note_weeks must be between 2 and 6 weeks, not 1; restart_gap must be between 3 and 8 weeks, not 2",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=_rules("heaviness-note", "note_weeks = 7, restart_gap = 9")),
        "refused: note_weeks must be between 2 and 6 weeks, not 7; restart_gap must be between 3 and 8 weeks, not 9",
    ),
)


def _done(legs: int, heavy: int) -> str:
    return _athlete(
        "strength_since = 2026-05-04",
        f"leg_sessions = {legs}",
        f"heavy_leg_sessions = {heavy}",
    )


def _hours(hours: int) -> str:
    return _rules("wide-guard", f"wide_hours = {hours}")


_THIRD = _done(2, 0)
_HITS = "Your first 3 {} sessions hit hardest, and {}. Leave 48 hours before any hard run.".format

WIDE_GUARD = (
    Case(
        "Before the third leg session is done, two days before a key run have no loaded legs.",
        week(_TEMPO, before=_THIRD),
        f'veto, {_LOADED}, wed tue, guards 2026-11-26: "{_HITS("leg", "2 are done")}"',
    ),
    Case(
        "After the third leg session only heavy legs are new.",
        week(_TEMPO, before=_done(3, 1)),
        f'veto, legs heavy, wed tue, guards 2026-11-26: "{_HITS("heavy leg", "1 is done")}"',
    ),
    Case("After the third heavy leg session it is silent.", week(_TEMPO, before=_done(3, 3))),
    Case(
        "A number of sessions that is estimated is called so.",
        week(_TEMPO, before=_since("2026-11-16")),
        f'veto, {_LOADED}, wed tue, guards 2026-11-26: "{_HITS("leg", "2 are done by our estimate")}"',
    ),
    Case("An easy run needs no guard.", week('thu = "easy 60min"', before=_THIRD)),
    Case(
        "Two evenings before an evening run are 48 hours, so one day is enough.",
        week('thu = "tempo 40min pm"', before=_THIRD),
        f"veto, {_LOADED}, wed, guards 2026-11-26",
    ),
    Case(
        "With a key run in the morning and one in the evening two days are guarded.",
        week('thu = ["intervals 50min am", "tempo 40min pm"]', before=_THIRD),
        f"veto, {_LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "An easy run in the morning adds nothing to an evening run.",
        week('thu = ["easy 30min am", "tempo 40min pm"]', before=_THIRD),
        f"veto, {_LOADED}, wed, guards 2026-11-26",
    ),
    Case(
        "At 36 hours one day before a morning run is guarded.",
        week(_TEMPO, before=_THIRD + _hours(36)),
        f"veto, {_LOADED}, wed, guards 2026-11-26",
    ),
    Case(
        "At 60 hours two days before a morning run are guarded.",
        week(_TEMPO, before=_THIRD + _hours(60)),
        f"veto, {_LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "Above 60 hours three days before a morning run are guarded.",
        week(_TEMPO, before=_THIRD + _hours(61)),
        f"veto, {_LOADED}, wed tue mon, guards 2026-11-26",
    ),
    Case(
        "At 72 hours two days before an evening run are guarded.",
        week('thu = "tempo 40min pm"', before=_THIRD + _hours(72)),
        f"veto, {_LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "A race cannot move: the guard is about no run that could.",
        week('fri = "race 10k B"', before=_THIRD),
        f"veto, {_LOADED}, thu wed",
    ),
    Case(
        "A race just after the week counts too.",
        week('thu = "easy 40min"', before=_THIRD + '[[races]]\ndate = 2026-12-01\ndistance = "10k"\n\n'),
        f"veto, {_LOADED}, mon 2026-11-30 sun",
    ),
    Case(
        "A key run on the Tuesday after the week guards its Sunday.",
        week(before=_MON + _THIRD) + '\n[[weeks]]\nstarts = 2026-11-30\ntue = "tempo 40min"\n',
        f"veto, {_LOADED}, mon 2026-11-30 sun, guards 2026-12-01",
    ),
    Case(
        "A key run on the Wednesday after the week does not.",
        week(before=_MON + _THIRD) + '\n[[weeks]]\nstarts = 2026-11-30\nwed = "tempo 40min"\n',
    ),
    Case(
        "At 72 hours a key run on the Wednesday after the week does.",
        week(before=_MON + _THIRD + _hours(72)) + '\n[[weeks]]\nstarts = 2026-11-30\nwed = "tempo 40min"\n',
        f"veto, {_LOADED}, tue 2026-12-01 mon 2026-11-30 sun, guards 2026-12-02",
    ),
    Case(
        "Where six sessions are set, legs are new until the sixth is done.",
        week(_TEMPO, before=_done(5, 0) + _rules("wide-guard", "wide_sessions = 6")),
        f"veto, {_LOADED}, wed tue, guards 2026-11-26",
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=_rules("wide-guard", "wide_sessions = 1, wide_hours = 35")),
        "refused: wide_sessions must be between 2 and 6 sessions per load class, not 1; "
        "wide_hours must be between 36 and 72 hours, not 35",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=_rules("wide-guard", "wide_sessions = 7, wide_hours = 73")),
        "refused: wide_sessions must be between 2 and 6 sessions per load class, not 7; "
        "wide_hours must be between 36 and 72 hours, not 73",
    ),
)

_LEARN = (
    "Learn the movements first: weights you could lift ten times with {} to spare. Nothing heavy and no jumps in the"
    " first {} weeks."
).format

LOAD_CAP = (
    Case(
        "After three weeks of lifting nothing is heavy, and two sets are enough.",
        week(before=_since("2026-11-02")),
        f'veto, {_HEAVY}, every day: "{_LEARN(3, 4)}"\n'
        'limit, everything, every day, sets 2, reserve 3: "2 sets of an exercise are enough for now."',
    ),
    Case("After four weeks of lifting it is silent.", week(before=_since("2026-10-26"))),
    Case(
        "A more careful runner may have eight weeks of one set.",
        week(
            before=_since("2026-10-05") + _rules("load-cap", "cap_weeks = 8, sets_max = 1, reps_in_reserve = 4"),
        ),
        f'veto, {_HEAVY}, every day: "{_LEARN(4, 8)}"\n'
        'limit, everything, every day, sets 1, reserve 4: "1 set of an exercise is enough for now."',
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=_rules("load-cap", "cap_weeks = 1, sets_max = 0, reps_in_reserve = 1")),
        "refused: cap_weeks must be between 2 and 8 weeks, not 1; sets_max must be between 1 and 3, not 0; "
        "reps_in_reserve must be between 2 and 4, not 1",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=_rules("load-cap", "cap_weeks = 9, sets_max = 4, reps_in_reserve = 5")),
        "refused: cap_weeks must be between 2 and 8 weeks, not 9; sets_max must be between 1 and 3, not 4; "
        "reps_in_reserve must be between 2 and 4, not 5",
    ),
)


def _race(date: str, *lines: str) -> str:
    return f'[[races]]\ndate = {date}\ndistance = "half"\n' + "".join(f"{line}\n" for line in lines) + "\n"


_ALL = "mon tue wed thu fri sat sun"
_TOO_LATE = (
    "Your {} away: too late to gain from leg strength, early enough to be sore for it. Do core and light work now and"
    " start after."
).format

START_WINDOW = (
    Case(
        "A day short of six weeks before an A race it is too late to begin with legs.",
        week(before=_race("2027-01-03")),
        f'veto, {_LOADED}, {_ALL}: "{_TOO_LATE("half is 41 days")}"',
    ),
    Case("Six weeks before an A race there is time to begin.", week(before=_race("2027-01-04"))),
    Case(
        "In the week of the race it speaks about the days before it.",
        week(before=_race("2026-11-27", 'name = "River Half"')),
        f'veto, {_LOADED}, mon tue wed thu: "{_TOO_LATE("River Half is 4 days")}"',
    ),
    Case(
        "The days to the race are counted from today.",
        week(before="today = 2026-11-26\n\n" + _race("2026-11-27")),
        f'veto, {_LOADED}, mon tue wed thu: "{_TOO_LATE("half is 1 day")}"',
    ),
    Case("From the day of the race on it is silent.", week(before="today = 2026-11-27\n\n" + _race("2026-11-27"))),
    Case("In a week that begins with the race it is silent.", week(before=_race("2026-11-23"))),
    Case("A B race is no reason.", week(before=_race("2026-12-13", 'priority = "B"'))),
    Case("Whoever has lifted for a week has begun.", week(before=_since("2026-11-16") + _race("2026-12-13"))),
    Case(
        "Whoever counts a leg session has begun, also after a few days.",
        week(before=_athlete("strength_since = 2026-11-20", "leg_sessions = 1") + _race("2026-12-13")),
    ),
    Case(
        "Without a count of leg sessions the first days of lifting are no start yet.",
        week(before=_since("2026-11-20") + _race("2026-12-13")),
        f"veto, {_LOADED}, {_ALL}",
    ),
    Case(
        "Its number cannot be set lower.",
        week(before=_rules("start-window", "start_weeks = 3")),
        "refused: start_weeks must be between 4 and 10 weeks, not 3",
    ),
    Case(
        "Its number cannot be set higher.",
        week(before=_rules("start-window", "start_weeks = 11")),
        "refused: start_weeks must be between 4 and 10 weeks, not 11",
    ),
)


def _sore(soreness: int, today: str = "2026-11-25", since: str = "2026-05-04", signs: str = "") -> str:
    state = f"[athlete.state]\nsoreness = {soreness}\n" + (f"signs = {signs}\n" if signs else "")
    return f"today = {today}\n\n{_since(since)}{state}\n"


_TOMORROW = (
    "Your legs are sore ({} of 10), and soreness usually peaks one to three days later: no {} tomorrow. Ask again in"
    " the morning."
).format
_GO_LIGHT = "Your legs are sore (4 of 10): leg work goes light today or moves a day."
_NO_LEGS = "Your legs are sore (6 of 10): no loaded legs today. Do upper body or core instead."

SORENESS_GATE = (
    Case(
        "From a soreness of 4 in 10 on today and tomorrow have nothing heavy, and today a warning.",
        week(before=_sore(4)),
        f'veto, {_HEAVY}, thu: "{_TOMORROW(4, "heavy legs and no jumps")}"\n'
        f'veto, {_HEAVY}, wed: "{_GO_LIGHT}"\n'
        f'caution, legs moderate, wed: "{_GO_LIGHT}"\n'
        f'prefer, {_LOADED}, wed, points -3: "{_GO_LIGHT}"',
    ),
    Case("At a soreness of 3 in 10 it is silent.", week(before=_sore(3))),
    Case(
        "From a soreness of 6 in 10 on neither day has loaded legs.",
        week(before=_sore(6)),
        f'veto, {_LOADED}, thu: "{_TOMORROW(6, "loaded legs")}"\nveto, {_LOADED}, wed: "{_NO_LEGS}"',
    ),
    Case(
        "At a soreness of 5 in 10 the lower step still counts.",
        week(before=_sore(5)),
        f"veto, {_HEAVY}, thu\nveto, {_HEAVY}, wed\ncaution, legs moderate, wed\nprefer, {_LOADED}, wed, points -3",
    ),
    Case(
        "On the last day of the week only that day is left.",
        week(before=_sore(6, "2026-11-29")),
        f'veto, {_LOADED}, sun: "{_NO_LEGS}"',
    ),
    Case(
        "On the day before the week it speaks about its first day.",
        week(before=_sore(6, "2026-11-22")),
        f'veto, {_LOADED}, mon: "{_TOMORROW(6, "loaded legs")}"',
    ),
    Case("Two days before the week it says nothing about it.", week(before=_sore(6, "2026-11-21"))),
    Case("After the week it says nothing about it.", week(before=_sore(6, "2026-11-30"))),
    Case(
        "Its numbers cannot be set lower.",
        week(before=_rules("soreness-gate", "warn_at = 2, veto_at = 4")),
        "refused: warn_at must be between 3 and 5 on a scale of 0-10, not 2; "
        "veto_at must be between 5 and 8 on a scale of 0-10, not 4",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=_rules("soreness-gate", "warn_at = 6, veto_at = 9")),
        "refused: warn_at must be between 3 and 5 on a scale of 0-10, not 6; "
        "veto_at must be between 5 and 8 on a scale of 0-10, not 9",
    ),
)


def _lifted(*days: str, soreness: int = 4, today: str = "2026-11-28", before: str = "") -> str:
    """A sore runner with leg sessions in the week, and ``before`` as days of the week before it."""
    earlier = f"[[weeks]]\nstarts = 2026-11-16\n{before}\n\n" if before else ""
    return week(*days, before=_sore(soreness, today) + earlier)


_STILL = (
    "After more than 6 weeks of lifting legs are rarely still this sore ({} of 10). If that has lasted for days, do 50"
    " % of the sets for two weeks; if nothing changes, check sleep and health."
).format
_TOO_MUCH = f'notice, every day, level warning: "{_STILL(4)}"'

HEAVY_TOO_LONG = (
    Case(
        "After seven weeks of lifting a soreness of 6 in 10 is more than it should be.",
        week(before=_sore(6, since="2026-10-05")),
        f'notice, every day, level warning: "{_STILL(6)}"',
    ),
    Case("After six weeks of lifting legs may still be that sore.", week(before=_sore(6, since="2026-10-12"))),
    Case("At a soreness of 5 in 10 it is silent.", week(before=_sore(5))),
    Case("About a week that does not hold today it is silent.", week(before=_sore(6, "2026-11-22"))),
    Case(
        "With constant fatigue the sets are halved, without words of its own.",
        week(before=_sore(6, signs='["constant_fatigue"]')),
        f'limit, {_LOADED}, every day, percent 50: "Sore legs and constant fatigue after 6 weeks: 50 % of the usual leg'
        ' sets."',
    ),
    Case("With another sign it is silent.", week(before=_sore(6, signs='["dark_urine"]'))),
    Case(
        "Legs that are sore five days after the last leg session have been so for too long.",
        _lifted('mon = "strength legs moderate done"'),
        _TOO_MUCH,
    ),
    Case(
        "Four days after the last leg session legs may be sore.",
        _lifted('mon = "strength legs moderate done"', today="2026-11-27"),
    ),
    Case(
        "Legs at a soreness of 3 in 10 are not called sore.", _lifted('mon = "strength legs moderate done"', soreness=3)
    ),
    Case("A session that was not done made nobody sore.", _lifted('mon = "strength legs moderate"')),
    Case(
        "A session without loaded legs made no legs sore.",
        _lifted('mon = ["strength upper moderate done", "strength legs light done"]'),
    ),
    Case(
        "The days are counted from the last leg session.",
        _lifted('mon = "strength legs moderate done"', 'wed = "strength legs moderate done"'),
    ),
    Case(
        "A leg session a week back may still be the reason.",
        _lifted('mon = "easy 40min"', before='sat = "strength legs moderate done"'),
        _TOO_MUCH,
    ),
    Case(
        "A leg session eight days back is not taken for the reason.",
        _lifted('mon = "easy 40min"', before='fri = "strength legs moderate done"'),
    ),
    Case(
        "Its numbers cannot be set lower.",
        week(before=_rules("heavy-too-long", "max_weeks = 3, max_days = 2, volume_factor = 0.2")),
        "refused: max_weeks must be between 4 and 8 weeks, not 3; max_days must be between 3 and 5 days, not 2; "
        "volume_factor must be between 0.3 and 0.7, not 0.2",
    ),
    Case(
        "Its numbers cannot be set higher.",
        week(before=_rules("heavy-too-long", "max_weeks = 9, max_days = 6, volume_factor = 0.8")),
        "refused: max_weeks must be between 4 and 8 weeks, not 9; max_days must be between 3 and 5 days, not 6; "
        "volume_factor must be between 0.3 and 0.7, not 0.8",
    ),
)
