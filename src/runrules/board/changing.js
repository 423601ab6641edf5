// A change of the week: thought through, refused or shown with its cost, made, and taken back.

import { answer, closeAnswer, lines } from "./answer.js";
import { app, refocus, say, show, working } from "./app.js";
import { moveWords, moved, reworded, together } from "./changes.js";
import { strengthLines, weighed } from "./cost.js";
import { guessesOf } from "./guesses.js";
import { Hold } from "./hold.js";
import { make, there } from "./make.js";
import { Story, liftsOf } from "./story.js";
import { rewritten } from "./rewriting.js";
import * as talk from "./talk.js";
import { verdictOf } from "./verdict.js";
import { dayName, listed, marked, monthDay, raised } from "./words.js";
import { online } from "./wrong.js";

const MOST_UNDONE = 50;

export function pick(card) {
  if (app.busy || !card.held) return null;
  closeAnswer();
  return new Hold({ story: app.story, week: app.week, profile: app.profile, board: there("board"), say }, card.held);
}

export function cancel(hold) {
  hold.end();
}

export function drop(hold, date) {
  hold.end();
  if (!date || date === hold.held.date) return void say(
    `${raised(hold.held.words)} stays on ${dayName(hold.held.date)}.`,
    true,
  );
  const found = hold.found.get(date);
  move(hold.held, date, found);
}

/** Move something to a day: refused, shown with its cost, or made. `known` is what the service has said of it. */
function move(held, date, known = {}) {
  const title = `${raised(held.words)} from ${dayName(held.date)} to ${dayName(date)}`;
  const next = moved(app.profile, app.starts, held, date);
  const moving = together(app.profile, app.starts, held);
  const day = app.week.days.find((one) => one.date === date);
  return settle(
    {
      title,
      words: moveWords(held, date),
      next,
      known,
      held,
      day,
      moving,
      alone: () => verdictOf(app.story, app.week, held, day),
    },
  );
}

/** Think a change in words through, and offer to make it where the page knows how. */
function think(words) {
  return settle(
    { title: raised(words), words, next: reworded(app.profile, app.week, words), known: {}, alone: () => null },
  );
}

async function settle({ title, words, next, known, alone, held, day, moving = [] }) {
  if (app.busy) return;
  const back = document.activeElement?.dataset?.key;
  working(true);
  try {
    if (known.refusal) throw known.refusal;
    const found = known.answer ?? (await talk.whatIf(app.profile, words, app.starts));
    const story = next && new Story(await talk.advise(next));
    online(true);
    const text = next && await rewritten(app.text, app.profile, next);
    decide({ title, words, next, text, found, story, back, held, day, moving });
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
    const parts = seen?.words && seen.verdict !== "ask"
      ? [make("p", {}, `By itself that day is ${seen.words}.`), seen.spoken ? make("p", {}, marked(seen.spoken)) : ""]
      : [];
    const kind = seen?.verdict === "no" ? "refused" : "unchecked";
    return answer(
      {
        kind,
        title: `Not made: ${title}`,
        lead: "The service cannot be reached, so the whole week was not checked and nothing was changed.",
        parts,
        acts,
      },
    );
  }
  if (error instanceof talk.Refused && error.kind === "change") return answer(
    { kind: "refused", title: `Refused: ${title}`, lead: error.message, acts },
  );
  if (error instanceof talk.Refused) return answer(
    {
      kind: "wrong",
      title: `Not made: ${title}`,
      lead: error.message,
      parts: error.problems.map((one) => make("p", {}, one.message)),
      acts,
    },
  );
  console.error(error);
  return answer(
    {
      kind: "wrong",
      title: `Not made: ${title}`,
      lead: "Something went wrong on this page. Nothing was changed.",
      acts,
    },
  );
}

/** Make a change that costs nothing; ask about any other. */
function decide({ title, words, next, text, found, story, back, held, day, moving }) {
  const { costs, turns, gains } = weighed(found, held, day);
  if (moving.length > 1) turns.unshift({ words: `They move together: ${listed(moving)}.`, because: [] });
  const also = story ? differs(found, story) : [];
  const failed = found.failures.length
    ? [
      make(
        "p",
        { class: "warning" },
        found.failures.map((one) => `NOT HEARD: ${one.plugin}: ${one.error}. So ${one.effect}.`).join(" "),
      ),
    ]
    : [];
  const referred = found.referrals.map((one) => make("p", { class: "warning" }, `SEE A PROFESSIONAL: ${marked(one)}`));
  const make_ = () => apply({ title, words, next, text, story });
  if (story && !costs.length && !turns.length && !also.length && !failed.length && !referred.length) return make_();
  const parts = [
    ...failed,
    ...referred,
    lines("What it costs", costs),
    lines("What changes with it", turns),
    lines("What it brings", gains),
    also.length
      ? make("div", {}, make("h3", {}, "The week then"), make("ul", {}, also.map((one) => make("li", {}, one))))
      : "",
  ];
  const acts = [["Leave it as it is", () => leave(back)]];
  if (story) acts.unshift(["Make the change", make_]);
  else parts.push(make("p", {}, "This change is not made here: write it into the profile."));
  const lead = costs.length || failed.length ? "" : "Nothing is lost.";
  answer(
    { kind: costs.length || turns.length || failed.length ? "cost" : "plain", title: `${title}?`, lead, parts, acts },
  );
}

/** Where the changed profile's own advice stands otherwise than the answer to "what if", and what other weeks do. */
function differs(found, story) {
  const asked = strengthLines(
    found.sessions.filter((one) => one.after).map((one) => ({ date: one.after.date, lift: one.after })),
  );
  const week = story.advice.weeks.find((one) => one.starts === app.starts);
  const then = strengthLines(liftsOf(week).map(({ day, lift }) => ({ date: day.date, lift })));
  const lines_ = asked.join() === then.join() ? [] : [`Advised anew, its strength is: ${then.join("; ") || "none"}.`];
  const before = new Map(app.story.advice.weeks.map((one) => [one.starts, told(one)]));
  const others = story.advice.weeks.filter((one) => one.starts !== app.starts && told(one) !== before.get(one.starts));
  if (others.length) {
    const named = listed(others.slice(0, 3).map((one) => `the week of ${monthDay(one.starts)}`));
    lines_.push(`The strength of ${named}${others.length > 3 ? ` and ${others.length - 3} more` : ""} changes too.`);
  }
  return lines_;
}

const told = (week) => strengthLines(liftsOf(week).map(({ day, lift }) => ({ date: day.date, lift }))).join();

function apply({ title, words, next, text, story }) {
  const { profile, text: before, guesses, starts } = app;
  app.history.push({ profile, text: before, guesses, story: app.story, starts, words });
  app.history.splice(0, app.history.length - MOST_UNDONE);
  Object.assign(app, { profile: next, text, story, guesses: text ? guessesOf(text) : guesses });
  closeAnswer();
  show();
  there("undo").focus();
  say(`Done: ${title}. Undo takes it back.`);
}

export function undo() {
  if (app.busy || !app.history.length) return;
  const last = app.history.pop();
  const { words, ...before } = last;
  Object.assign(app, before);
  closeAnswer();
  show();
  (app.history.length ? there("undo") : there("week")).focus();
  say(`Taken back: ${words}.`);
}

Object.assign(app, { move, think });
