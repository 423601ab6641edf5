// A profile's text with other sessions in its days, and all else as its writer left it: comments, order, spaces.

import { Refused, readProfile } from "./talk.js";
import { written } from "./toml.js";
import { DAYS } from "./words.js";

const HEADER = /^\s*\[/;
const WEEK = /^\s*\[\[\s*weeks\s*\]\]/;
const KEY = /^\s*([\w-]+)\s*=/;
const PARTS = /^((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^"'#])*)(#.*)?$/; // what a line says, and its comment

/** Give the text of `after`, made from the text of `before`; "" where the service does not read the same in it. */
export async function rewritten(text, before, after) {
  const made = text && changed(text, before, after);
  if (!made) return "";
  try {
    const { profile } = await readProfile(made, "application/toml");
    return plain(profile) === plain(after) ? made : "";
  } catch (error) {
    if (error instanceof Refused && ["profile", "unreadable"].includes(error.kind)) return "";
    throw error; // nobody could look whether it is right
  }
}

function changed(text, before, after) {
  const lines = text.split(/\r?\n/);
  const heads = lines.flatMap((line, place) => (WEEK.test(line) ? [place] : []));
  if (heads.length !== before.weeks.length) return "";
  const edits = heads.flatMap((head, place) => ofWeek(lines, head, before.weeks[place], after.weeks[place]));
  for (const { from, to, words } of edits.reverse()) lines.splice(from, to - from, ...words);
  return lines.join(text.includes("\r\n") ? "\r\n" : "\n");
}

/** What is written otherwise in a week, in the order of its lines. */
function ofWeek(lines, head, before, after) {
  const entries = entriesOf(lines, head + 1);
  const days = DAYS.filter((day) => plain(before[day]) !== plain(after[day]));
  const known = days.flatMap((day) => (entries.has(day) ? remarked(lines, entries.get(day), before[day], day) : []));
  const remarks = new Map(days.map((day) => [day, asList(after[day]).map((one) => taken(known, one, day))]));
  const edits = days.map((day) => {
    const { from, to } = entries.get(day) ?? placeOf(day, entries, head + 1);
    return { from, to, words: [...left(known, day), ...dayLines(day, after[day], remarks.get(day))] };
  });
  return edits.sort((one, other) => one.from - other.from);
}

/** Where a day belongs that its week does not name: behind what stands before it in a week, else at the week's end. */
function placeOf(day, entries, first) {
  const before = DAYS.slice(0, DAYS.indexOf(day)).filter((one) => entries.has(one));
  const named = before.length ? before : [...entries.keys()].filter((key) => !DAYS.includes(key));
  const place = Math.max(first, ...named.map((key) => entries.get(key).to));
  return { from: place, to: place };
}

/** The remark that a session takes along, if possible from the same day. */
function taken(known, session, day) {
  if (session === "free" || session === "rest") return ""; // what is said of an empty day is said of that day
  const same = known.filter((one) => one.session === plain(session) && !one.taken);
  const found = same.find((one) => one.day === day) ?? same[0];
  if (found) found.taken = true;
  return found?.remark ?? "";
}

/** The remarks of a day that no session took along, but for old guesses: they stay above it. */
function left(known, day) {
  const mine = known.filter((one) => one.day === day && !one.taken);
  return mine.map((one) => one.remark).filter((remark) => remark && !remark.startsWith("# guessed: "));
}

/** The keys of a table with the lines that they take, from the line after its header on. */
function entriesOf(lines, first) {
  const entries = new Map();
  for (let from = first; from < lines.length && !HEADER.test(lines[from]); from += 1) {
    const key = KEY.exec(lines[from])?.[1];
    if (!key) continue;
    let to = from;
    for (let depth = 0; to === from || (depth > 0 && to < lines.length); to += 1) depth += opens(lines[to]);
    entries.set(key, { from, to });
    from = to - 1;
  }
  return entries;
}

function opens(line) {
  const bare = parts(line).code.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "");
  return (bare.match(/[[{]/g) ?? []).length - (bare.match(/[\]}]/g) ?? []).length;
}

function parts(line) {
  const [, code = line, remark = ""] = PARTS.exec(line) ?? [];
  return { code, remark: remark.trim() };
}

/** The sessions of a day, each with its remark; one whose session is null is a remark on the day or on no one session. */
function remarked(lines, { from, to }, value, day) {
  const sessions = asList(value).map(plain);
  const held = lines.slice(from, to).map(parts);
  const each = held.length === 1 ? held : held.slice(1, -1).filter((one) => one.code.trim());
  if (sessions.length !== each.length) return held.map(({ remark }) => ({ day, session: null, remark }));
  const rest = held.filter((one) => !each.includes(one));
  return [
    ...rest.map(({ remark }) => ({ day, session: null, remark })),
    ...each.map(({ remark }, place) => ({ day, session: sessions[place], remark })),
  ];
}

/** A day as it is written now, with the remarks of its sessions. */
function dayLines(day, value, remarks) {
  if (value === undefined) return [];
  const tails = remarks.map((remark) => (remark ? `  ${remark}` : ""));
  if (!Array.isArray(value)) return [`${day} = ${written(value, "")}${tails[0]}`];
  if (!tails.some(Boolean)) return [`${day} = ${written(value, "")}`];
  return [`${day} = [`, ...value.map((one, place) => `  ${written(one, "")},${tails[place]}`), "]"];
}

const asList = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The same words for the same data, in whatever order its keys are. */
function plain(value) {
  return JSON.stringify(value, (_, one) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one) ?? "";
}
