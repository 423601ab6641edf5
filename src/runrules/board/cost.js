// What a change costs, and what it brings, from the service's answer to "what if".

import { LOADS, fullDay, liftWords, listed, lockWords, shortDay } from "./words.js";

/**
 * Give what it costs, what changes with it and what it brings: lists of {words, because}. `held` goes to `day`, where
 * something does.
 */
export function weighed(found, held = null, day = null) {
  const all = { costs: [], turns: [], gains: [] };
  if (doubled(held, day)) {
    const date = fullDay(day.date);
    const words = `Two key runs would stand on ${date}. The rules here are about strength and do not judge that.`;
    all.costs.push({ words, because: [] });
  }
  for (const one of found.sessions) weigh(one, all);
  const told = (lead, one) => ({ words: `${lead}: ${one.message}`, because: [one], told: true });
  all.costs.push(...found.against.map((one) => told("Against that day", one)));
  all.costs.push(...overridden(found).map(against));
  all.costs.push(...elsewhere(found).map(brokenThen));
  all.costs.push(...found.lost.map((one) => told("Given up", one)));
  all.costs.push(...found.warnings.come.map((one) => told("New warning", one)));
  all.gains.push(...found.warnings.go.map((one) => told("No longer said", one)));
  if (found.side_by_side) all.costs.push(
    { words: "More key runs stand on neighbouring days than before.", because: [] },
  );
  return all;
}

/** Locked sessions that newly stand against a rule. */
const overridden = (found) => found.overridden ?? [];

/** Sessions planned in other weeks that newly stand against a rule, each once, with all that objects to it. */
function elsewhere(found) {
  const broken = new Map();
  for (const one of found.elsewhere ?? []) {
    const key = [one.date, one.areas, one.load, one.minutes, one.part].join();
    if (!broken.has(key)) broken.set(key, { ...one, because: [] });
    broken.get(key).because.push(one);
  }
  return [...broken.values()];
}

function brokenThen({ date, areas, load, minutes, because }) {
  const what = `${fullDay(date)}: ${liftWords({ areas, load, minutes })}`;
  return { words: `${what}, planned in another week, stands against a rule then.`, because };
}

function against({ date, areas, load, locked, because }) {
  const what = `${shortDay(date)}: ${liftWords({ areas, load, minutes: null })}`;
  return { words: `${what} is ${lockWords({ locked })} (${locked.reason}) and stays, against a rule.`, because };
}

/** One session of the week: lost or less, elsewhere or otherwise, or new. */
function weigh({ fate, before, after, asked, dropped, because }, { costs, turns, gains }) {
  if (fate === "stays" || dropped) return;
  const was = before && liftWords(before);
  const now = after && liftWords(after);
  const instead = was === now ? "" : ` (it was ${was})`;
  const into = less(before, after) ? costs : turns;
  if (asked) {
    if (instead && before && after) into.push({ words: `It becomes ${now}${instead}.`, because });
  } else if (fate === "appears") {
    gains.push({ words: `Strength on ${fullDay(after.date)}: ${now}, newly advised.`, because: [] });
  } else if (fate === "goes") {
    costs.push({ words: `Strength on ${fullDay(before.date)} is lost: ${was} has no day then.`, because });
  } else if (fate === "moves") {
    const days = `from ${shortDay(before.date)} to ${shortDay(after.date)}`;
    into.push({ words: `Strength moves ${days}: ${now}${instead}.`, because });
  } else if (instead) {
    into.push({ words: `Strength on ${shortDay(after.date)} becomes ${now}${instead}.`, because });
  } else {
    into.push({ words: `Strength on ${shortDay(after.date)} stays ${now}, with other sets or hours.`, because });
  }
}

/** Whether a session is less than it was: lighter, shorter, or without an area. */
function less(before, after) {
  if (!before || !after) return false;
  const lighter = LOADS.indexOf(after.load) < LOADS.indexOf(before.load);
  return lighter || (after.minutes ?? 0) < (before.minutes ?? 0) || before.areas.some(
    (area) => !after.areas.includes(area),
  );
}

/** What the strength of an answer comes to, as lines that can be compared. */
export function strengthLines(sessions) {
  const dated = sessions.map(({ date, lift }) => [date, `${shortDay(date)}: ${liftWords(lift)}`]);
  return dated.sort((one, other) => (one.join() < other.join() ? -1 : 1)).map(([, words]) => words);
}

/** A few words for a column: `2 costs: strength lost, new warning`. */
export function brief(found, held, day) {
  const { costs, turns } = weighed(found, held, day);
  if (found.failures.length) return "a plugin was not heard";
  if (!costs.length && !turns.length) return "no strength is lost";
  const fates = found.sessions.filter((one) => !one.asked && !one.dropped).map((one) => one.fate);
  const words = doubled(held, day) ? ["two key runs on one day"] : [];
  if (fates.includes("goes")) words.push("strength is lost");
  if (fates.includes("moves")) words.push("strength moves");
  if (fates.includes("changes")) words.push("strength changes");
  if (found.warnings.come.length) words.push("a new warning");
  if (found.side_by_side) words.push("hard days side by side");
  if (found.against.length) words.push("with care");
  if (overridden(found).length) words.push("what is locked stands against a rule");
  if (elsewhere(found).length) words.push("strength of another week stands against a rule");
  if (found.lost.length) words.push("a better day is given up");
  return words.length ? listed(words) : "it costs something";
}

function doubled(held, day) {
  return held?.kind === "run" && held.key && day.runs.some((run) => run.key);
}
