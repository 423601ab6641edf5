// What a day says to something that is held over it, from the advice that is there: at once, and without the service.

import { DAYS, VERDICTS, dayName, reason, runName, weekday } from "./words.js";

const WORST = ["no", "warn", "after-run", "yes"];

/** Give {verdict, words}; `ask` where only the service can tell. */
export function verdictOf(story, week, held, day) {
  if (day.date === held.date) return { verdict: "here", words: "it stands here" };
  if (day.date < story.advice.today) return { verdict: "no", words: "the day is over", final: true };
  return held.kind === "strength" ? ofStrength(story, held.lift, day) : ofRun(week, held, day);
}

/** The grid's verdict on a session: the worst of its cells, with the rule in words. */
function ofStrength(story, lift, day) {
  const cells = lift.areas.map((area) => day.grid[area][lift.load]);
  const verdict = WORST.find((one) => cells.some((cell) => cell.verdict === one)) ?? "no";
  if (verdict === "yes") return { verdict, words: "open" };
  const kind = verdict === "warn" ? "caution" : "veto";
  const [spoken] = story.of(
    cells.filter((cell) => cell.verdict === verdict).flatMap((cell) => cell.because),
  ).filter((one) => one.kind === kind);
  const [, word] = VERDICTS[verdict];
  if (verdict === "after-run") return { verdict, words: word, spoken };
  return { verdict, words: `${word}${spoken ? `: ${reason(spoken, day.date)}` : ""}`, spoken };
}

/** The grid says nothing of runs; what can be seen is what stands beside. */
function ofRun(week, held, day) {
  const place = week.days.indexOf(day);
  const beside = [place - 1, place, place + 1].map((one) => week.days[one]).filter(
    (one) => one && one.date !== held.date,
  );
  const key = held.key && beside.find((one) => one.runs.some((run) => run.key));
  const words = key ? `${runName(key.runs.find((run) => run.key))} on ${DAYS[weekday(key.date)]}` : "";
  return { verdict: "ask", words: words ? `not judged yet; ${words} is next to it` : "not judged yet" };
}

/** One sentence for a screen reader. */
export function spokenVerdict(day, found) {
  return `${dayName(day.date)}: ${found.words}.`;
}
