"""The edges of key-sessions/unknown-day."""

from runrules import Case

from ..examples import ALL_KNOWN, NO_KEY_RUN

CASES = (
    Case("Where every day says something it is silent.", ALL_KNOWN),
    Case(
        "One day that was left out is named.",
        ALL_KNOWN.replace('fri = "free"\n', ""),
        'notice, fri, level warning: "Friday: nothing written, so the day is counted as easy. If one turns hard, move'
        ' the leg session."',
    ),
    Case(
        "Several days that were left out are named.",
        NO_KEY_RUN,
        'notice, tue thu fri sat, level warning: "Tuesday, Thursday, Friday and Saturday: nothing written, so the days'
        ' are counted as easy. If one turns hard, move the leg session."',
    ),
)
