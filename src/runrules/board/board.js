// The week board: what is open, what is shown, and what comes of what the reader does.

import { answer, closeAnswer, lines } from "./answer.js";
import { showBelow } from "./below.js";
import { moveWords, moved, reworded } from "./changes.js";
import { strengthLines, weighed } from "./cost.js";
import { drags } from "./drag.js";
import { download, example, opened, saved } from "./files.js";
import { Hold } from "./hold.js";
import { forget, keep, kept } from "./keep.js";
import { keys } from "./keys.js";
import { button, make, there } from "./make.js";
import { register } from "./offline.js";
import { openSheet } from "./sheet.js";
import { Story, alerts, liftsOf } from "./story.js";
import "./strip.js";
import * as talk from "./talk.js";
import { verdictOf } from "./verdict.js";
import "./week.js";
import { dayName, listed, marked, monthDay, raised } from "./words.js";

const MOST_UNDONE = 50;

const app = {
  profile: null, // the profile as plain data, as the service reads it
  text: "", // its TOML as it was opened, while nothing is changed
  story: null,
  starts: "", // the first day of the week that is shown
  notes: [],
  history: [],
  swapped: new Map(), // the reader's own swaps, by session and exercise
  catalogue: null,
  rules: null,
  busy: false,

  get week() {
    return app.story.advice.weeks.find((one) => one.starts === app.starts) ?? app.story.advice.weeks[0];
  },
  say,
  move,
  think,
  showBelow: () => showBelow(there("below"), app),
};

// --- showing ---------------------------------------------------------------------------------------------------------

function show() {
  const focused = document.activeElement?.dataset?.key;
  const open = Boolean(app.story);
  for (const id of ["alerts", "strip", "board", "below"]) there(id).hidden = !open;
  for (const id of ["save", "calendar", "print"]) there(id).disabled = !open;
  there("undo").disabled = !app.history.length;
  there("welcome").hidden = open;
  there("changed").hidden = !app.history.length;
  there("changed").textContent = app.history.length ? `Changed: ${listed(app.history.map((one) => one.words))}. Save the profile to keep it.` : "";
  if (!open) return;
  app.starts = app.week.starts;
  showAlerts();
  there("notes").replaceChildren(...app.notes.map((words) => make("p", {}, words)));
  there("notes").hidden = !app.notes.length;
  there("strip").show(app.story, app.starts, choose);
  there("board").show(app.story, app.week, { open: (_, what) => openSheet(app, what), turn });
  app.showBelow();
  if (there("keep").checked) store();
  if (focused) refocus(focused);
}

function refocus(key) {
  document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** Who was not heard and what a professional should see, before anything else. */
function showAlerts() {
  const found = alerts(app.story);
  there("alerts").hidden = !found.length;
  there("alerts").replaceChildren(...found.map((words) => make("p", {}, words)));
}

/** Tell a screen reader: `now` where it answers a key. */
function say(words, now = false) {
  const place = there(now ? "said-now" : "said");
  place.textContent = "";
  requestAnimationFrame(() => (place.textContent = words));
}

function choose(starts) {
  app.starts = starts;
  show();
  say(`Week of ${monthDay(starts)}`);
}

function turn(by) {
  const { weeks } = app.story.advice;
  const next = weeks[weeks.indexOf(app.week) + by];
  if (next) choose(next.starts);
}

// --- opening and saving ----------------------------------------------------------------------------------------------

/** Read something and show its advice, or say everything that is wrong with it. */
async function open(reading, name) {
  if (app.busy) return;
  working(true);
  try {
    const { profile, text, notes } = await reading;
    const story = new Story(await talk.advise(profile));
    Object.assign(app, { profile, text, story, notes, history: [], starts: firstWeek(story.advice) });
    app.swapped.clear();
    there("problems").hidden = true;
    online(true);
    show();
    there("week").focus();
    say(`${name} is open.`);
  } catch (error) {
    wrong(error, `${name} could not be opened.`);
  } finally {
    working(false);
  }
}

/** The week that holds the profile's today, else the first to come, else the last. */
function firstWeek(advice) {
  const ahead = advice.weeks.filter((week) => week.days[6].date >= advice.today);
  return (ahead[0] ?? advice.weeks.at(-1)).starts;
}

function working(on) {
  app.busy = on;
  document.body.classList.toggle("working", on);
  there("main").setAttribute("aria-busy", String(on));
}

/** Say what went wrong: every problem with its place, or that the service is not there. */
function wrong(error, title) {
  if (error instanceof talk.Unreachable) return void online(false, title);
  if (!(error instanceof talk.Refused)) {
    console.error(error);
    return showProblems(title, "Something went wrong on this page. Nothing was changed.", []);
  }
  if (error.status === 401) there("token").hidden = false;
  showProblems(title, error.problems.length ? "" : error.message, error.problems, error.leftOut);
}

function showProblems(title, lead, problems, more = 0) {
  const items = problems.map((one) => make(
    "li", {}, make("span", { class: "place" }, one.line ? `Line ${one.line}, column ${one.column}: ` : one.pointer ? `${one.pointer}: ` : ""),
    `${raised(one.message)}${/[.?!]$/.test(one.message) ? "" : "."}`, one.hint ? ` ${raised(one.hint)}${/[.?!]$/.test(one.hint) ? "" : "."}` : "", make("code", {}, ` ${one.code}`),
  ));
  const place = there("problems");
  place.replaceChildren(
    make("h2", { tabindex: "-1" }, title), lead ? make("p", {}, lead) : "", items.length ? make("ul", {}, items) : "",
    more ? make("p", {}, `And ${more} more.`) : "", button("Close", () => (place.hidden = true)),
  );
  place.hidden = false;
  place.querySelector("h2").focus();
}

/** Say whether the service answers; what is shown without it is the last answer. */
function online(yes, title = "") {
  const place = there("offline");
  const was = place.hidden;
  place.hidden = yes;
  if (yes) return;
  const kept_ = app.story ? "What you see is its last answer. You can read, print and save it; a move is shown with what each day says by itself, and is not made, as the whole week is not checked." : "This page is here without it, but advice is not.";
  there("offline-words").textContent = `${title ? `${title} ` : ""}The service cannot be reached. ${kept_}`;
  if (was || title) say(there("offline-words").textContent);
}

async function save() {
  const words = saved(app.profile, app.history.length ? "" : app.text);
  download("profile.toml", words, "application/toml");
  say("The profile is saved to your downloads.");
}

async function calendar() {
  try {
    download("strength.ics", await talk.calendar(app.profile), "text/calendar");
    say("The calendar is saved to your downloads.");
  } catch (error) {
    wrong(error, "There is no calendar.");
  }
}

function store() {
  const { profile, text, story, starts, history } = app;
  if (keep({ profile, text: history.length ? "" : text, advice: story.advice, starts })) return;
  there("keep").checked = false;
  say("This browser does not let the page keep anything.");
}

// --- changing --------------------------------------------------------------------------------------------------------

function pick(card) {
  if (app.busy || !card.held) return null;
  closeAnswer();
  return new Hold({ story: app.story, week: app.week, profile: app.profile, board: there("board"), say }, card.held);
}

function cancel(hold) {
  hold.end();
}

function drop(hold, date) {
  hold.end();
  if (!date || date === hold.held.date) return void say(`${raised(hold.held.words)} stays on ${dayName(hold.held.date)}.`, true);
  const found = hold.found.get(date);
  move(hold.held, date, found);
}

/** Move something to a day: refused, shown with its cost, or made. `known` is what the service has said of it. */
function move(held, date, known = {}) {
  const title = `${raised(held.words)} from ${dayName(held.date)} to ${dayName(date)}`;
  const next = moved(app.profile, app.starts, held, date);
  const day = app.week.days.find((one) => one.date === date);
  return settle({ title, words: moveWords(held, date), next, known, held, day, alone: () => verdictOf(app.story, app.week, held, day) });
}

/** Think a change in words through, and offer to make it where the page knows how. */
function think(words) {
  return settle({ title: raised(words), words, next: reworded(app.profile, app.week, words), known: {}, alone: () => null });
}

async function settle({ title, words, next, known, alone, held, day }) {
  if (app.busy) return;
  const back = document.activeElement?.dataset?.key;
  working(true);
  try {
    if (known.refusal) throw known.refusal;
    const found = known.answer ?? (await talk.whatIf(app.profile, words, app.starts));
    const story = next && new Story(await talk.advise(next));
    online(true);
    decide({ title, words, next, found, story, back, held, day });
  } catch (error) {
    refuse(error, title, alone, back);
  } finally {
    working(false);
  }
}

function leave(back) {
  closeAnswer();
  if (back) refocus(back);
}

/** Say why a change is not made. Without the service nothing is made: an unchecked move is not a fine one. */
function refuse(error, title, alone, back) {
  const acts = [["Close", () => leave(back)]];
  if (error instanceof talk.Unreachable) {
    online(false);
    const seen = alone();
    const parts = seen?.words && seen.verdict !== "ask" ? [make("p", {}, `By itself that day is ${seen.words}.`), seen.spoken ? make("p", {}, marked(seen.spoken)) : ""] : [];
    const kind = seen?.verdict === "no" ? "refused" : "unchecked";
    return answer({ kind, title: `Not made: ${title}`, lead: "The service cannot be reached, so the whole week was not checked and nothing was changed.", parts, acts });
  }
  if (error instanceof talk.Refused && error.kind === "change") return answer({ kind: "refused", title: `Refused: ${title}`, lead: error.message, acts });
  if (error instanceof talk.Refused) return answer({ kind: "wrong", title: `Not made: ${title}`, lead: error.message, parts: error.problems.map((one) => make("p", {}, one.message)), acts });
  console.error(error);
  return answer({ kind: "wrong", title: `Not made: ${title}`, lead: "Something went wrong on this page. Nothing was changed.", acts });
}

/** Make a change that costs nothing; ask about any other. */
function decide({ title, words, next, found, story, back, held, day }) {
  const { costs, gains } = weighed(found, held, day);
  const also = story ? differs(found, story) : [];
  const failed = found.failures.length ? [make("p", { class: "warning" }, found.failures.map((one) => `NOT HEARD: ${one.plugin}: ${one.error}. So ${one.effect}.`).join(" "))] : [];
  const referred = found.referrals.map((one) => make("p", { class: "warning" }, `SEE A PROFESSIONAL: ${marked(one)}`));
  const make_ = () => apply({ title, words, next, story, back });
  if (story && !costs.length && !also.length && !failed.length && !referred.length) return make_();
  const parts = [...failed, ...referred, lines("What it costs", costs), lines("What it brings", gains), also.length ? make("div", {}, make("h3", {}, "The week then"), make("ul", {}, also.map((one) => make("li", {}, one)))) : ""];
  const acts = [["Leave it as it is", () => leave(back)]];
  if (story) acts.unshift(["Make the change", make_]);
  else parts.push(make("p", {}, "This change is not made here: write it into the profile."));
  const lead = costs.length ? "" : "Nothing is lost.";
  answer({ kind: costs.length || failed.length ? "cost" : "plain", title: `${title}?`, lead, parts, acts });
}

/** Where the changed profile's own advice stands otherwise than the answer to "what if", and what other weeks do. */
function differs(found, story) {
  const asked = strengthLines(found.sessions.filter((one) => one.after).map((one) => ({ date: one.after.date, lift: one.after })));
  const week = story.advice.weeks.find((one) => one.starts === app.starts);
  const then = strengthLines(liftsOf(week).map(({ day, lift }) => ({ date: day.date, lift })));
  const lines_ = asked.join() === then.join() ? [] : [`Advised anew, its strength is: ${then.join("; ") || "none"}.`];
  const others = story.advice.weeks.filter((one) => one.starts !== app.starts && told(one) !== told(app.story.advice.weeks.find((each) => each.starts === one.starts)));
  if (others.length) lines_.push(`The strength of ${listed(others.slice(0, 3).map((one) => `the week of ${monthDay(one.starts)}`))}${others.length > 3 ? ` and ${others.length - 3} more` : ""} changes too.`);
  return lines_;
}

const told = (week) => strengthLines(liftsOf(week).map(({ day, lift }) => ({ date: day.date, lift }))).join();

function apply({ title, words, next, story }) {
  app.history.push({ profile: app.profile, text: app.text, story: app.story, starts: app.starts, words });
  app.history.splice(0, app.history.length - MOST_UNDONE);
  Object.assign(app, { profile: next, story });
  closeAnswer();
  show();
  there("undo").focus();
  say(`Done: ${title}. Undo takes it back.`);
}

function undo() {
  const last = app.history.pop();
  if (!last || app.busy) return;
  const { words, ...before } = last;
  Object.assign(app, before);
  closeAnswer();
  show();
  (app.history.length ? there("undo") : there("week")).focus();
  say(`Taken back: ${words}.`);
}

// --- beginning -------------------------------------------------------------------------------------------------------

function listen() {
  there("file").addEventListener("change", ({ target }) => {
    const [file] = target.files;
    target.value = "";
    if (file) open(opened(file), file.name);
  });
  for (const one of document.querySelectorAll("[data-example]")) {
    one.addEventListener("click", () => {
      one.closest("details")?.removeAttribute("open");
      open(example(one.dataset.example), one.querySelector("strong, span")?.textContent ?? one.textContent);
    });
  }
  there("save").addEventListener("click", save);
  there("calendar").addEventListener("click", calendar);
  there("print").addEventListener("click", () => print());
  there("undo").addEventListener("click", undo);
  there("keep").addEventListener("change", ({ target }) => {
    if (!target.checked) forget();
    else if (app.story) store();
    say(target.checked ? "Kept in this browser from now on." : "Nothing is kept in this browser any more.");
  });
  there("again").addEventListener("click", again);
  there("token").addEventListener("submit", (event) => {
    event.preventDefault();
    talk.useToken(there("token-words").value);
    there("token").hidden = true;
  });
  addEventListener("keydown", (event) => {
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.target.closest("input, dialog")) undo();
  });
  addEventListener("online", again);
  const acts = { pick, drop, cancel, say };
  drags(there("board"), acts);
  keys(there("board"), acts);
}

/** Ask again for what is open; the last answer stays where the service is not there. */
async function again() {
  if (!app.profile) return void online(await talk.reachable());
  try {
    app.story = new Story(await talk.advise(app.profile));
    online(true);
    show();
  } catch (error) {
    wrong(error, "");
  }
}

async function begin() {
  listen();
  register();
  const found = kept();
  if (found) {
    there("keep").checked = true;
    Object.assign(app, { profile: found.profile, text: found.text, story: new Story(found.advice), starts: found.starts });
  }
  show();
  document.body.classList.add("ready");
  const byId = (list) => new Map(list.map((one) => [one.id, one]));
  talk.exercises().then((list) => (app.catalogue = byId(list))).catch(() => {});
  talk.rules().then((list) => (app.rules = byId(list))).catch(() => {});
  await again();
}

begin();
