// What stands below the week: the plan as it was changed, wishes without a day, notes, and what it all rests on.

import { make } from "./make.js";
import { cited } from "./rule.js";
import { blockName, exerciseWords } from "./exercises.js";
import { tries } from "./moves.js";
import { closings } from "./closings.js";
import { because, condensed, liftsOf, notes } from "./story.js";
import { fullDay, liftWords, listed, lockWords, marked, reason, shortDay, span, squaresWords } from "./words.js";

const RUNGS = {
  "less load": "Less load instead",
  "without jumps": "Without jumps",
  "other work": "Other work instead",
  "nothing this week": "Nothing instead this week",
};
const CLOSING =
  "Evidence: A reviews of trials, B trials, C convention. You train on your own judgement; this is no medical advice.";

/** Show it. What is told only on paper is marked so, as a screen opens it from the cards. */
export function showBelow(place, app) {
  const { story, week } = app;
  const { advice } = story;
  place.replaceChildren(
    ...(story.bare ? [] : [plan(story, week), wishes(app), known(story, week)]),
    section(
      advice.switched_off.some((one) => one.by) ? "Switched off" : "Switched off by you",
      advice.switched_off.map((one) => make("li", {}, switchedOff(one, advice))),
    ),
    blocked(advice),
    folded("Taken for granted", condensed(advice.assumed).map((words) => make("li", {}, words))),
    ...(story.bare ? [] : [sessions(app), reasons(story, week)]),
    folded("Sources", sources(story, week)),
    make("p", { class: "closing-words" }, CLOSING),
  );
}

/** The rule, the reason and whose it is; and whether switching it off made any difference to what was said. */
function switchedOff(one, advice) {
  const words = `${one.rule}: ${one.reason}${one.by ? ` (${one.by})` : ""}`;
  if (one.left_out === null) return `${words} (its plugin was not heard)`;
  const when = advice.weeks.length === 1 ? "this week" : "in these weeks";
  return one.left_out ? words : `${words} (it has nothing to say ${when})`;
}

const known = (story, week) => section("Good to know", notes(story, week).map((one) => make("li", {}, marked(one))));

function section(title, items, kind = "") {
  return items.length ? make("section", { class: kind }, make("h2", {}, title), make("ul", {}, items)) : "";
}

function folded(title, items) {
  return items.length
    ? make(
      "details",
      { class: "folded", "data-key": title },
      make("summary", {}, `${title} (${items.length})`),
      make("ul", {}, items),
    )
    : "";
}

function blocked(advice) {
  const names = (who) => advice.plugins.filter((one) => one.blocked_by === who).map((one) => one.name);
  return [["Blocked by you", names("profile")], ["Installed, but not allowed here", names("engine")]]
    .filter(([, found]) => found.length)
    .map(([words, found]) => make("p", {}, `${words}: ${listed(found)}.`))
    .reduce((all, one) => (all.append(one), all), make("div"));
}

function plan(story, week) {
  const changed = week.days.flatMap(
    (day) => day.strength.filter(
      (lift) => ["moved", "changed", "dropped"].includes(lift.verdict),
    ).map((lift) => [day, lift]),
  );
  const fates = changed.map(([day, lift]) => {
    const was = lift.planned ?? lift;
    const home = lift.planned?.date ?? day.date;
    const elsewhere = day.date === home ? "" : ` on ${shortDay(day.date)}`;
    const kept = lift.verdict === "moved" ? `moves to ${shortDay(day.date)}` : `becomes ${liftWords(lift)}${elsewhere}`;
    const now = lift.verdict === "dropped" ? "is dropped" : kept;
    const why = [
      ...new Map(
        story.of(lift.blocked_by).filter((one) => !one.dates || one.dates.includes(home)).map((one) => [one.rule, one]),
      ).values(),
    ].slice(0, 2);
    return make(
      "li",
      {},
      `${shortDay(home)}: ${liftWords({ ...lift, ...was })} ${now}.`,
      why.map((one) => make("p", {}, marked(one))),
    );
  });
  return section("Your plan", [...locked(story, week), ...fates]);
}

/** Locked sessions that stay, each with its reason and everything that it overrides. */
function locked(story, week) {
  return liftsOf(week).filter(({ lift }) => lift.locked && !lift.done).map(({ day, lift }) => {
    const over = story.of(lift.locked.overrides);
    const what = `${shortDay(day.date)}: ${liftWords(lift)} is ${lockWords(lift)}: ${lift.locked.reason}.`;
    return make("li", {}, `${what}${over.length ? " Overridden:" : ""}`, over.map((one) => make("p", {}, marked(one))));
  });
}

function wishes(app) {
  const { story, week } = app;
  if (story.waiting.has(week.starts)) return "";
  const found = app.story.advice.unplaced.filter((one) => one.week === week.starts);
  const open = found.filter(
    (one) => !one.because.length || story.of(one.because).some((each) => !story.referred.has(each.rule)),
  );
  const lifts = new Map(liftsOf(week).map(({ day, lift }) => [lift.id, `${liftWords(lift)} on ${shortDay(day.date)}`]));
  return section("No open day", open.map((one) => {
    const [first] = story.of(one.because);
    const instead = [RUNGS[one.rung], lifts.get(one.instead)].filter(Boolean).join(": ");
    const rules = [...new Set(story.of(one.because).map((each) => each.rule))];
    return make(
      "li",
      {},
      `${liftWords({ ...one, minutes: null })} finds no open day. ${instead}.`,
      first ? make("p", {}, `In the way: ${reason(first, "1900-01-01")} (${rules.join(", ")}).`) : "",
      ...tries(app, [one]),
    );
  }));
}

/** Every session with all that is done in it, for paper. */
function sessions(app) {
  const items = liftsOf(app.week).filter(({ lift }) => lift.blocks.length).map(({ day, lift }) => make(
    "li", {}, make("strong", {}, `${fullDay(day.date)}: ${liftWords(lift)}${lift.after_run ? ", after the run" : ""}`),
    make("ul", {}, lift.blocks.map((block) => make("li", {}, `${blockName(block)}: `, block.exercises.map((one) => {
      const mine = app.swapped.get(`${lift.id}/${one.exercise}`);
      return exerciseWords(one) + (mine ? ` (your swap: ${mine.name})` : "");
    }).join("; ")))),
  ));
  return section("Sessions", items, "on-paper");
}

/** Every reason in full, for paper. */
function reasons(story, week) {
  const found = closings(story, week);
  const all = new Map();
  const add = (one, words) => all.set(marked(one), [...(all.get(marked(one)) ?? []), words]);
  for (const { day, lift } of liftsOf(week)) for (
    const one of because(story, day, lift).slice(0, 1)
  ) add(one, `${shortDay(day.date)} ${liftWords(lift)}`);
  for (const one of found.lasting) add(one.spoken, `${span(one.dates)} ${squaresWords(one.squares)}`);
  for (const [date, list] of found.byDay) for (const one of list) add(
    one.spoken,
    `${shortDay(date)} ${squaresWords(one.squares)}`,
  );
  return section(
    "Reasons",
    [...all].map(([words, about]) => make("li", {}, make("strong", {}, `${about.join("; ")}: `), words)),
    "on-paper",
  );
}

function sources(story, week) {
  const spoken = story.advice.statements.filter((one) => one.week === week.starts).sort(
    (one, other) => one.evidence.localeCompare(other.evidence),
  );
  const keys = [...new Set(spoken.flatMap((one) => one.sources))].filter((key) => story.advice.sources[key]);
  return keys.map((key) => make("li", {}, `${key}: `, cited(story.advice.sources[key])));
}

