// What a change costs, and what it brings, from the service's answer to "what if".

import { fullDay, liftWords, listed, shortDay } from "./words.js";

/** Give what it costs and what it brings: lists of {words, because}. `held` is what goes to `day`, where something is. */
export function weighed(found, held = null, day = null) {
  const costs = [], gains = [];
  if (doubled(held, day)) costs.push({ words: `Two key runs would stand on ${fullDay(day.date)}. The rules here are about strength and do not judge that.`, because: [] });
  for (const one of found.sessions) {
    if (one.fate === "stays" || one.dropped) continue;
    if (one.asked) {
      if (one.before && one.after && liftWords(one.before) !== liftWords(one.after)) {
        costs.push({ words: `It becomes ${liftWords(one.after)} (it was ${liftWords(one.before)}).`, because: one.because });
      }
      continue;
    }
    const was = one.before && liftWords(one.before);
    const now = one.after && liftWords(one.after);
    if (one.fate === "appears") gains.push({ words: `Strength on ${fullDay(one.after.date)}: ${now}, newly advised.`, because: [] });
    else if (one.fate === "goes") costs.push({ words: `Strength on ${fullDay(one.before.date)} is lost: ${was} has no day then.`, because: one.because });
    else if (one.fate === "moves") costs.push({ words: `Strength moves from ${shortDay(one.before.date)} to ${shortDay(one.after.date)}: ${now}${was === now ? "" : ` (it was ${was})`}.`, because: one.because });
    else costs.push({ words: was === now ? `Strength on ${shortDay(one.after.date)} changes its place in the day or its sets: ${now}.` : `Strength on ${shortDay(one.after.date)} becomes ${now} (it was ${was}).`, because: one.because });
  }
  for (const one of found.against) costs.push({ words: `Against that day: ${one.message}`, because: [one], told: true });
  for (const one of found.lost) costs.push({ words: `Given up: ${one.message}`, because: [one], told: true });
  for (const one of found.warnings.come) costs.push({ words: `New warning: ${one.message}`, because: [one], told: true });
  for (const one of found.warnings.go) gains.push({ words: `No longer said: ${one.message}`, because: [one], told: true });
  if (found.side_by_side) costs.push({ words: "More key runs stand on neighbouring days than before.", because: [] });
  return { costs, gains };
}

/** What the strength of two answers comes to, as lines; the answer that will be on the board need not be the one asked about. */
export function strengthLines(sessions) {
  return sessions.map(({ date, lift }) => `${shortDay(date)}: ${liftWords(lift)}`).sort();
}

/** A few words for a column: `2 costs: strength lost, new warning`. */
export function brief(found, held, day) {
  const { costs } = weighed(found, held, day);
  if (!costs.length) return "no strength is lost";
  const fates = found.sessions.filter((one) => !one.asked && !one.dropped).map((one) => one.fate);
  const words = doubled(held, day) ? ["two key runs on one day"] : [];
  if (fates.includes("goes")) words.push("strength is lost");
  if (fates.includes("moves")) words.push("strength moves");
  if (fates.includes("changes")) words.push("strength changes");
  if (found.warnings.come.length) words.push("a new warning");
  if (found.side_by_side) words.push("hard days side by side");
  if (found.against.length) words.push("with care");
  if (found.lost.length) words.push("a better day is given up");
  return words.length ? listed(words) : "it costs something";
}

function doubled(held, day) {
  return held?.kind === "run" && held.key && day.runs.some((run) => run.key);
}
