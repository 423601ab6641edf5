// What an import guessed: it says so behind the lines of the profile that it writes.

import { nameOf } from "./changes.js";
import { DAYS, fullDay, weekday } from "./words.js";

/** Find the guesses in a profile's text, as {date, name, guess}; `name` is the word of the session, or `free`. */
export function guessesOf(text) {
  const found = [];
  let starts = "";
  let date = "";
  for (const line of text.split("\n")) {
    const begun = /^starts = (\d{4}-\d\d-\d\d)/.exec(line);
    const named = /^(mon|tue|wed|thu|fri|sat|sun) = /.exec(line);
    if (begun) starts = begun[1];
    if (named && starts) date = dayOf(starts, named[1]);
    else if (!line.startsWith("  ")) date = "";
    const guess = /^(.*?) {2}# guessed: (.+?)(?: \(".*"\))?\s*$/.exec(line);
    if (guess && date) found.push({ date, name: wordOf(guess[1]), guess: guess[2] });
  }
  return found;
}

function dayOf(starts, name) {
  const day = new Date(`${starts}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((DAYS.indexOf(name) - weekday(starts) + 7) % 7));
  return day.toISOString().slice(0, 10);
}

function wordOf(words) {
  if (/\bkind = "strength"/.test(words)) return "strength";
  return nameOf(/"([^"]*)"/.exec(words)?.[1] ?? "") ?? "free";
}

/** The guesses in a line each, with the days of each. */
export function guessLines(guesses) {
  const days = new Map();
  for (const { date, guess } of guesses) days.set(guess, [...(days.get(guess) ?? []), fullDay(date)]);
  return [...days].map(([guess, dates]) => `Guessed: ${guess}: ${dates.join(", ")}.`);
}
