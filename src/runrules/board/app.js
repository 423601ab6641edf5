// What is open and what is shown of it.

import { showBelow } from "./below.js";
import { keep } from "./keep.js";
import { make, there } from "./make.js";
import { openSheet } from "./sheet.js";
import { alerts } from "./story.js";
import "./strip.js";
import "./week.js";
import { listed, monthDay } from "./words.js";

export const app = {
  profile: null, // the profile as plain data, as the service reads it
  text: "", // its TOML as its writer left it, but for what was changed here; "" where there is none
  story: null,
  starts: "", // the first day of the week that is shown
  notes: [],
  guesses: [], // what an import guessed of days, as its profile marks it
  history: [],
  swapped: new Map(), // the reader's own swaps, by session and exercise
  catalogue: null,
  rules: null,
  busy: false,
  alone: false, // whether the service was last seen not to answer

  get week() {
    return app.story.advice.weeks.find((one) => one.starts === app.starts) ?? app.story.advice.weeks[0];
  },
  say,
  move: null, // (held, date) thinks a move through; set by changing.js
  think: null, // the same for a change in words
  showBelow: () => showBelow(there("below"), app),
};

export function show() {
  const focused = document.activeElement?.dataset?.key;
  const open = Boolean(app.story);
  for (const id of ["alerts", "strip", "board", "below"]) there(id).hidden = !open;
  for (const id of ["save", "print"]) there(id).disabled = !open;
  there("calendar").disabled = !open || app.alone;
  there("undo").disabled = !app.history.length;
  there("welcome").hidden = open;
  there("changed").hidden = !app.history.length;
  there("changed").textContent = app.history.length
    ? `Changed: ${listed(app.history.map((one) => one.words))}. Save the profile to keep it.`
    : "";
  if (!open) return;
  app.starts = app.week.starts;
  showAlerts();
  there("notes").replaceChildren(...app.notes.map((words) => make("p", {}, words)));
  there("notes").hidden = !app.notes.length;
  there("strip").show(app.story, app.starts, choose);
  there("board").show(app.story, app.week, { open: (_, what) => openSheet(app, what), turn, guesses: app.guesses });
  app.showBelow();
  if (there("keep").checked) store();
  if (focused) refocus(focused);
}

export function refocus(key) {
  document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** Who was not heard and what a professional should see, before anything else. */
function showAlerts() {
  const found = alerts(app.story);
  there("alerts").hidden = !found.length;
  there("alerts").replaceChildren(...found.map((words) => make("p", {}, words)));
}

/** Tell a screen reader: `now` where it answers a key. */
export function say(words, now = false) {
  const place = there(now ? "said-now" : "said");
  place.textContent = "";
  requestAnimationFrame(() => (place.textContent = words));
}

export function choose(starts) {
  app.starts = starts;
  show();
  say(`Week of ${monthDay(starts)}`);
}

export function turn(by) {
  const { weeks } = app.story.advice;
  const next = weeks[weeks.indexOf(app.week) + by];
  if (next) choose(next.starts);
}

export function working(on) {
  app.busy = on;
  document.body.classList.toggle("working", on);
  there("main").setAttribute("aria-busy", String(on));
}

function store() {
  const { profile, text, story, starts, guesses } = app;
  if (keep({ profile, text, advice: story.advice, starts, guesses })) return;
  there("keep").checked = false;
  say("This browser does not let the page keep anything.");
}
