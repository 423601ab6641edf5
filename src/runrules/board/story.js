// What an advice says, by the questions that the board asks again and again. Data in, data out.

import { fullDay, liftWords, lockWords, marked, raceWords, raised, apart, shortDay, monthDay } from "./words.js";
import { AREAS, amount, count } from "./words.js";

export class Story {
  constructor(advice) {
    this.advice = advice;
    this.said = new Map(advice.statements.map((one) => [one.id, one]));
    this.notices = advice.notices.map((id) => this.said.get(id)).filter(Boolean);
    this.referred = new Set(this.notices.filter((one) => one.level === "referral").map((one) => one.rule));
    this.waiting = new Set(advice.weeks.filter((week) => this.#stopped(week)).map((week) => week.starts));
    this.bare = advice.status === "withheld";
  }

  /** The statements behind some ids. */
  of(ids) {
    return (ids ?? []).map((id) => this.said.get(id)).filter(Boolean);
  }

  /** Whether a week's running waits: even light legs are closed all week, by rules that send to a professional. */
  #stopped(week) {
    return week.days.every((day) => {
      const cell = day.grid.legs.light;
      return cell.verdict === "no" && this.of(cell.because).some(
        (one) => one.kind === "veto" && this.referred.has(one.rule),
      );
    });
  }
}

/** What must be read before anything else: who was not heard, then what a professional should see. */
export function alerts(story) {
  const { advice } = story;
  const found = [];
  for (const one of advice.failures) {
    const brought = one.distribution ? ` (${one.distribution} ${one.version})` : "";
    found.push(`NOT HEARD: ${one.plugin}${brought}: ${one.error.replace(/\.$/, "")}.`);
    if (one.effect) found.push(`So ${one.effect}.`);
  }
  if (advice.status === "withheld") found.push(
    "NO PLAN: a plugin that you require was not heard, so nothing is advised.",
  );
  else if (advice.status === "degraded") found.push("INCOMPLETE: this advice lacks what they would have said.");
  const referrals = story.notices.filter((one) => one.level === "referral").map(
    (one) => `SEE A PROFESSIONAL: ${marked(one)}`,
  );
  return [...found, ...new Set(referrals), ...undone(story)];
}

/** Locked sessions that are dropped all the same, each with the first of what is hard about it. */
function* undone(story) {
  if (story.bare) return;
  for (const day of story.advice.weeks.flatMap((week) => week.days)) {
    for (const lift of day.strength.filter((one) => one.locked && one.verdict === "dropped")) {
      const what = `${lockWords(lift).toUpperCase()}, BUT DROPPED: ${fullDay(day.date)}, ${liftWords(lift)}`;
      const [first] = story.of(lift.blocked_by.slice(0, 1));
      const because = first ? ` ${marked(first)}` : "";
      yield `${what} (${lift.locked.reason}).${because} No lock opens that.`;
    }
  }
}

export function warnings(story, week) {
  return story.notices.filter((one) => one.level === "warning" && one.week === week.starts);
}

export function notes(story, week) {
  if (story.bare) return [];
  const found = story.notices.filter((one) => one.level === "info" && one.week === week.starts);
  return story.waiting.has(week.starts) ? found.filter((one) => story.referred.has(one.rule)) : found;
}

/** Why a session stands where it does: what speaks for the day, then what asks for it; each rule once. */
export function because(story, day, lift) {
  let found;
  if (lift.verdict === "dropped") {
    found = story.of(lift.blocked_by);
  } else {
    const all = story.of(lift.because);
    const near = all.filter(
      (one) => one.kind === "prefer" && one.dates?.includes(day.date) && about(one, lift.load).includes(lift.areas[0]),
    );
    near.sort((one, other) => one.dates.length - other.dates.length);
    found = [...near, ...all.filter((one) => one.kind === "propose")];
  }
  return [...new Map(found.toReversed().map((one) => [one.rule, one])).values()].toReversed();
}

function about(one, load) {
  if (!one.work) return AREAS;
  return one.work.map((words) => words.split(" ")).filter(
    ([, loads]) => !loads || loads.split("/").includes(load),
  ).map(([area]) => area);
}

/** The strength sessions of a week that have a day, each with its day. */
export function liftsOf(week) {
  return week.days.flatMap(
    (day) => day.strength.filter((one) => one.verdict !== "dropped").map((lift) => ({ day, lift })),
  );
}

/** What lies ahead, and what the week comes to, in a line each. */
export function heading(story, week) {
  const race = nextRace(story, week);
  const counted = race && /before your A race$/.test(week.phase_because);
  const said = ["", "no A race ahead"].includes(week.phase_because) || counted;
  const because_ = said ? "" : ` (${week.phase_because})`;
  const ahead = [race, `phase: ${week.phase}${because_}`].filter(Boolean).join(" · ");
  const lifts = liftsOf(week).map((one) => one.lift);
  const minutes = lifts.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const strength = lifts.length
    ? count(lifts.length, "strength session") + (minutes ? `, ${amount(minutes, null)}` : "")
    : "no strength";
  const runs = week.days.flatMap((day) => day.runs);
  const waits = story.waiting.has(week.starts) && runs.some((run) => !run.done);
  const keys = runs.filter((run) => run.key).length;
  const running = count(runs.length, "run") + (waits ? ": they wait until a professional has looked" : `, ${keys} key`);
  return { ahead, total: `${strength} · ${running}` };
}

function nextRace(story, week) {
  const since = week.starts > story.advice.today ? week.starts : story.advice.today;
  const ahead = story.advice.races.filter((one) => one.date >= since);
  ahead.sort((one, other) => one.priority.localeCompare(other.priority) || one.date.localeCompare(other.date));
  const [race] = ahead;
  if (!race) return "";
  const days = apart(race.date, since);
  const left = days > 1 || since !== story.advice.today ? `in ${count(days, "day")}` : ["today", "tomorrow"][days];
  const letter = race.priority === "A" ? "" : `, ${race.priority} race`;
  return `${raised(raceWords(race))} ${left} (${shortDay(race.date)} ${monthDay(race.date)}${letter})`;
}

/** What a week comes to: kilometres and minutes of running, and whether some runs, races too, lack them; strength. */
export function sums(week) {
  const runs = week.days.flatMap((day) => day.runs);
  const lifts = liftsOf(week).map((one) => one.lift);
  const add = (list, key) => list.reduce((sum, one) => sum + (one[key] ?? 0), 0);
  return {
    km: add(runs, "km"),
    minutes: add(runs, "minutes"),
    lacksKm: runs.some((run) => run.km === null) || !week.days.every((day) => day.known),
    lacksMinutes: runs.some((run) => run.minutes === null) || !week.days.every((day) => day.known),
    lifts: lifts.length,
    strength: add(lifts, "minutes"),
  };
}

/** One line for all that differ only in a number. */
export function condensed(lines) {
  const kinds = new Map();
  for (const one of lines) {
    const key = one.replace(/\b\d+(?:[.-]\d+)*\b/g, "#");
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()].map(
    (found) => (found.length === 1 ? found[0] : `${found[0]} (and ${found.length - 1} more like it)`),
  );
}
