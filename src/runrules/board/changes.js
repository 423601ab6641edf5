// Changes of a profile's week, made in the profile itself, as the service makes them when it thinks them through.

import { DAYS, EFFORTS, KINDS, liftWords, runName, weekday } from "./words.js";

const HARD = ["tempo", "intervals", "hills", "race-pace"];

/** Something that can be picked up: a run or strength, with the day it stands on. `name` is its word in a change. */
export function runHeld(day, run) {
  return { kind: "run", name: run.effort, date: day.date, home: day.date, key: run.key, words: runName(run), run };
}

export function liftHeld(day, lift) {
  return {
    kind: "strength",
    name: "strength",
    date: day.date,
    home: lift.from ?? day.date,
    words: liftWords(lift),
    lift,
  };
}

/** `move strength from mon to thu`. */
export function moveWords(held, to) {
  return `move ${held.name} from ${DAYS[weekday(held.date)]} to ${DAYS[weekday(to)]}`;
}

/** What moves with something that is held, itself among it: all of its kind that its day has, in the file's words. */
export function together(profile, starts, held) {
  if (held.kind === "strength" && held.lift.origin === "recommended") return [];
  const [, week] = copied(profile, starts, held.home);
  const moving = sessions(week, held.home).filter((one) => nameOf(one) === held.name);
  const facts = (one) => [held.name, one.areas, one.load].flat().filter(Boolean);
  return moving.map((one) => (typeof one === "string" ? one : facts(one).join(" ")));
}

/** Give the profile after a move. */
export function moved(profile, starts, held, to) {
  const [changed, week] = copied(profile, starts, held.home, to);
  if (held.kind === "strength" && held.lift.origin === "recommended") {
    put(week, to, [written(held.lift)]);
    return changed;
  }
  if (held.kind === "strength" && held.home === to) {
    return changed; // it is planned there already, and only the advice had it elsewhere
  }
  const from = sessions(week, held.home);
  const wanted = (one) => nameOf(one) === held.name;
  take(week, held.home, from.filter((one) => !wanted(one)), to);
  put(week, to, from.filter(wanted).map(undone));
  return changed;
}

/** Give the profile after a change in words ("swap wed and thu", "make thu easy"), null where it is not made here. */
export function reworded(profile, week, words) {
  const day = (name) => week.days.find((one) => one.day === name);
  const named = week.days.filter((one) => words.split(" ").includes(one.day));
  const [changed, raw] = copied(profile, week.starts, ...named.map((one) => one.date));
  let found = /^swap (\w{3}) and (\w{3})$/.exec(words);
  if (found && day(found[1]) && day(found[2])) {
    const [one, other] = found.slice(1);
    [raw[one], raw[other]] = [raw[other], raw[one]];
    const unknown = [one, other].filter((name) => raw[name] === undefined);
    if (unknown.some((name) => profile.template?.[name] !== undefined)) return null; // it would come back from there
    for (const name of [one, other]) {
      if (raw[name] === undefined) delete raw[name];
      else raw[name] = Array.isArray(raw[name]) ? raw[name].map(undone) : undone(raw[name]);
    }
    return changed;
  }
  found = /^move (\w{3}) to (\w{3})$/.exec(words);
  if (found && day(found[1]) && day(found[2])) {
    const [from, to] = [day(found[1]).date, day(found[2]).date];
    const all = sessions(raw, from);
    take(raw, from, [], to);
    put(raw, to, all.map(undone));
    return changed;
  }
  found = /^make (\w{3}) easy$/.exec(words);
  const eased = found && day(found[1]);
  if (!eased) return null;
  const keys = new Set(eased.runs.filter((run) => run.key || HARD.includes(run.effort)).map((run) => run.effort));
  set(raw, eased.date, sessions(raw, eased.date).map((one) => (keys.has(nameOf(one)) ? easy(one) : one)));
  return changed;
}

/** The word that a session goes by: its effort, or its kind. */
export function nameOf(session) {
  if (typeof session === "object") return session.kind ?? session.effort;
  return session.split(/\s+/).find((word) => EFFORTS.includes(word) || KINDS.includes(word));
}

/** The profile once more, with its week; days that the week leaves out are written there as the template has them. */
function copied(profile, starts, ...dates) {
  const changed = structuredClone(profile);
  const week = changed.weeks.find((one) => one.starts === starts);
  for (const day of dates.map((date) => DAYS[weekday(date)])) {
    const held = profile.template?.[day];
    if (week[day] === undefined && held !== undefined) week[day] = structuredClone(held);
  }
  return [changed, week];
}

function sessions(week, date) {
  const raw = week[DAYS[weekday(date)]];
  if (raw === undefined || raw === "free" || raw === "rest") return [];
  return Array.isArray(raw) ? raw : [raw];
}

function set(week, date, list, empty = "free") {
  week[DAYS[weekday(date)]] = list.length > 1 ? list : list.length ? list[0] : empty;
}

/** Leave a day with the rest. A rest day that something moves to changes places with the day that it leaves. */
function take(week, date, left, to) {
  set(week, date, left, week[DAYS[weekday(to)]] === "rest" ? "rest" : "free");
}

function put(week, date, more) {
  set(week, date, [...sessions(week, date), ...more]);
}

/** A session that was only advised, as the runner's own. */
function written(lift) {
  const size = lift.minutes === null ? "" : ` ${lift.minutes}min`;
  return `strength ${lift.areas.join("+")} ${lift.load}${size}${lift.part ? ` ${lift.part}` : ""}`;
}

/** A session that moves, so is to come: the service takes it as planned, whatever its writer marked as done. */
function undone(session) {
  if (typeof session === "string") return session.replace(/(^|\s+)done(?=\s|$)/, "").trim();
  const { done, ...rest } = session;
  return rest;
}

function easy(session) {
  if (typeof session === "object") {
    const { key, descent_m, ...rest } = session;
    return { ...rest, effort: "easy" };
  }
  const words = session.replace(/\bdescent\s+\S+/, "").split(/\s+/).filter(
    (word) => word && word !== "key" && word !== "not-key",
  );
  return words.map((word) => (EFFORTS.includes(word) ? "easy" : word)).join(" ");
}
