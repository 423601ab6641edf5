// The words of the board: days, runs, strength and verdicts, as the other pages of runrules say them.

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const AREAS = ["legs", "upper", "core", "jumps"];
export const LOADS = ["light", "moderate", "heavy"];
export const EFFORTS = ["recovery", "easy", "steady", "long", "tempo", "intervals", "hills", "race-pace", "race"];
export const KINDS = ["run-walk", "walk", "cross", "mobility", "strength"];
export const GRADES = { A: "reviews of trials", B: "trials", C: "convention" };
export const SEVERITIES = {
  hard: "never relaxed",
  firm: "yields only to a setting of your own",
  soft: "a preference",
  policy: "how advice is given",
};
/** Each verdict with its mark, and a word for it. */
export const VERDICTS = {
  yes: ["✓", "open"],
  warn: ["!", "with care"],
  "after-run": ["~", "after the run"],
  no: ["×", "closed"],
  here: ["•", "it stands here"],
  ask: ["…", "asking"],
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const DISTANCES = {
  "5k": "5 km race",
  "10k": "10 km race",
  half: "half marathon",
  marathon: "marathon",
  ultra: "ultra",
};
const SHARES = {
  0: "none of",
  25: "a quarter of",
  33: "a third of",
  50: "half",
  66: "two thirds of",
  67: "two thirds of",
  75: "three quarters of",
};
const RUNS = {
  recovery: "key run",
  easy: "key run",
  steady: "key run",
  long: "long run",
  tempo: "tempo run",
  hills: "hill run",
  "race-pace": "race-pace run",
};

const utc = (date) => new Date(`${date}T00:00:00Z`);

/** 0 for a Monday. */
export const weekday = (date) => (utc(date).getUTCDay() + 6) % 7;
export const shortDay = (date) => NAMES[weekday(date)].slice(0, 3);
export const dayName = (date) => NAMES[weekday(date)];
export const monthDay = (date) => `${utc(date).getUTCDate()} ${MONTHS[utc(date).getUTCMonth()]}`;
export const fullDay = (date) => `${shortDay(date)} ${monthDay(date)} ${date.slice(0, 4)}`;
/** Whole days from the second to the first. */
export const apart = (date, other) => Math.round((utc(date) - utc(other)) / 86_400_000);
export const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
export const raised = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** `a, b and c`. */
export function listed(words, last = "and") {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** `16 km 1 h 45`, or nothing. */
export function amount(minutes, km) {
  const found = [];
  if (km !== null && km !== undefined) found.push(`${Number(km.toFixed(2))} km`);
  if (minutes !== null && minutes !== undefined) {
    const rest = String(minutes % 60).padStart(2, "0");
    found.push(minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${rest === "00" ? "" : ` ${rest}`}`);
  }
  return found.join(" ");
}

/** `intervals`, `race 10k`. */
export const runName = (run) => [run.effort, run.distance].filter(Boolean).join(" ");

/** `16 km, 600 m down am done`: all of a run but its name. */
export function runFacts(run, waits = false) {
  const size = [amount(run.minutes, run.km), run.descent_m ? `${run.descent_m} m down` : ""].filter(Boolean).join(", ");
  const words = [size, run.part, run.done ? "done" : ""].filter(Boolean).join(" ");
  return words + (waits && !run.done ? `${words ? ": " : ""}wait until seen` : "");
}

export const runWords = (run, waits) => [runName(run), runFacts(run, waits)].filter(Boolean).join(" ");

export function otherWords(one) {
  return [one.kind, amount(one.minutes, one.km), one.part, one.done ? "done" : ""].filter(Boolean).join(" ");
}

export function raceWords(race) {
  return race.name || DISTANCES[race.distance] || race.distance;
}

/** `full body`, `legs+core`. */
export function areasWords(areas) {
  const rest = areas.filter((area) => area === "jumps");
  return areas.length - rest.length === 3 ? ["full body", ...rest].join("+") : areas.join("+");
}

/** `full body heavy, 35 min`. */
export function liftWords(lift) {
  return `${areasWords(lift.areas)} ${lift.load}${lift.minutes === null ? "" : `, ${lift.minutes} min`}`;
}

export function shareWords(percent) {
  return SHARES[percent] ? `${SHARES[percent]} the usual sets` : `${percent} % of the sets`;
}

/** `new`, `as planned`, `moved, from Tue`, `done`. */
export function fate(lift) {
  if (lift.done) return "done";
  if (lift.from) return `${lift.verdict}, from ${shortDay(lift.from)}`;
  return lift.verdict === "kept" ? lockWords(lift) || "as planned" : lift.verdict;
}

/** `locked by Coach`, `locked`; "" for a session that is not. */
export function lockWords(lift) {
  if (!lift.locked) return "";
  return lift.locked.by ? `locked by ${lift.locked.by}` : "locked";
}

/** `heavy legs, jumps`; `everything but light legs`. Squares are [area, load]. */
export function squaresWords(squares) {
  const given = new Set(squares.map(([area, load]) => `${area} ${load}`));
  const left = AREAS.flatMap((area) => LOADS.map((load) => [area, load])).filter(
    ([area, load]) => !given.has(`${area} ${load}`),
  );
  if (!left.length) return "everything";
  if (left.length <= 2 && given.size > 6) return `everything but ${some(left)}`;
  return some(squares);
}

function some(squares) {
  const groups = new Map();
  for (const area of AREAS) {
    const loads = LOADS.filter((load) => squares.some((one) => one[0] === area && one[1] === load));
    if (loads.length) groups.set(loads.join(), [...(groups.get(loads.join()) ?? []), area]);
  }
  return [...groups]
    .map(([key, areas]) => {
      const loads = key.split(",");
      const kind = loads.length === 3 ? "" : key === "moderate,heavy" ? "loaded " : `${listed(loads)} `;
      return kind + (loads.length === 3 ? areas.join(", ") : listed(areas));
    })
    .join(", ");
}

/** `[plugin/rule, B]`. */
export const tag = (one) => `[${one.rule}, ${one.evidence}]`;
export const marked = (one) => `${one.message} ${tag(one)}`;

/** Why, in a few words: the run that it is about, if it says so, else how its message begins. */
export function reason(one, date, room = 60, most = 80) {
  const { run, date: when } = one.params ?? {};
  if (!run || !/^\d{4}-\d\d-\d\d$/.test(String(when))) return begin(one.message, room, most);
  const near = { "-1": "yesterday", 0: "today", 1: "tomorrow" }[apart(when, date)];
  return `${RUNS[run] ?? run} ${near ?? `on ${shortDay(when)}`}`;
}

/** The first sentence if it fits, else as much of it as makes sense alone, else as many words as there is room. */
function begin(text, room, most) {
  const first = text.split(". ")[0].replace(/\.+$/, "");
  if (first.length <= room) return first;
  const ends = ["; ", ": ", ", so ", ", but ", ", and "].map((end) => first.split(end)[0]);
  const whole = (part) => part.split("(").length === part.split(")").length; // no bracket is left open
  const parts = ends.filter((part) => part.length >= 12 && part !== first && whole(part));
  const fits = parts.find((part) => part.length <= room) ?? [first, ...parts].find((part) => part.length <= most);
  if (fits) return fits;
  const least = [first, ...parts].reduce((best, part) => (part.length < best.length ? part : best));
  if (least.length <= 2 * most - 10) return least;
  return `${least.slice(0, most - 1).replace(/\s\S*$/, "").replace(/[,;:]+$/, "")}…`;
}

/** `All week`, `Mon-Fri`, `Mon, Wed`. */
export function span(dates) {
  if (dates.length === 7) return "All week";
  const whole = apart(dates.at(-1), dates[0]) + 1 === dates.length && dates.length > 1;
  return whole ? `${shortDay(dates[0])}-${shortDay(dates.at(-1))}` : dates.map(shortDay).join(", ");
}

/** A count of repetitions or seconds: `8-12 a side`, `30 s`. */
export function dose(one) {
  const [low, high] = one.reps ?? one.seconds ?? [0, 0];
  return `${low === high ? low : `${low}-${high}`}${one.seconds ? " s" : ""}${one.per_side ? " a side" : ""}`;
}
