"""No heavy legs on a very hot day. It only closes; it asks for nothing and prefers nothing."""

from runrules import HEAVY, LEGS, Rule, Setting, Source, Veto, hookimpl

HOT_DAY = Rule(
    id="heat/hot-day",
    summary="No heavy leg work on a very hot day.",
    message="It gets very hot today, so no heavy legs.",
    why="A run in the heat asks more of you than the same run on a cool day, and so does a warm room. How much room"
    " that leaves for heavy legs has not been tested; 32 °C is our guess.",
    severity="firm",
    evidence="C",
    sources=(Source("practice", "Common practice of coaches in hot places"),),
    settings=(
        Setting("hottest_c", 32, 20, 50, unit="°C"),
        Setting("forecast", "", -60, 60, unit="°C", form="numbers by date"),
    ),
    closes=LEGS & HEAVY,
    speaks="About every day for which the forecast says hottest_c or more.",
    silent="About cooler days, and days that the forecast does not name: those may be hot all the same.",
    example="""
[rules]
"heat/hot-day" = { forecast = "2026-07-14 34" }

[[weeks]]
starts = 2026-07-13
tue = "easy 40min"
""",
    counter_example="""
[rules]
"heat/hot-day" = { forecast = "2026-07-14 31.5, 2026-07-20 40" }

[[weeks]]
starts = 2026-07-13
tue = "easy 40min"
""",
)


@hookimpl
def runrules_rules():
    return [HOT_DAY]


@hookimpl
def runrules_advise(week, settings):
    hottest = settings.number(HOT_DAY, "hottest_c")
    forecast = settings.by_date(HOT_DAY, "forecast")
    for day in week.days:
        degrees = forecast.get(day.date)
        if degrees is not None and degrees >= hottest:
            message = f"{degrees:g} °C are forecast today, so no heavy legs."
            choice = "lift on a cooler day, or lighter"
            yield Veto(HOT_DAY, LEGS & HEAVY, (day.date,), message, yields_to=choice)
