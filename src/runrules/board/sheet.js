// What a card opens to: its exercises with swaps, why it is there, and what would change it.

import { liftHeld, runHeld } from "./changes.js";
import { exercises } from "./exercises.js";
import { button, make, seen, there } from "./make.js";
import { moves, tries } from "./moves.js";
import { chain } from "./rule.js";
import { VERDICTS, areasWords, fate, fullDay, lockWords, raised, runFacts, runName, shareWords } from "./words.js";
import { span, squaresWords } from "./words.js";

/** Open the sheet on {lift}, {run} or {closing}. `app` is the board with its story, week, profile, catalogue, rules. */
export function openSheet(app, what) {
  const sheet = there("sheet");
  const content = contents(app, what);
  const close = button("Close", () => sheet.close(), { class: "close" });
  sheet.replaceChildren(make("div", { class: "sheet-head" }, content.head, close), ...content.parts);
  if (!sheet.open) sheet.showModal();
  sheet.scrollTop = 0;
}

function contents(app, what) {
  if (what.closing) return ofClosing(app, what);
  return what.lift ? ofLift(app, what, () => openSheet(app, what)) : ofRun(app, what);
}

function ofClosing({ story, rules }, { closing }) {
  const [mark, word] = VERDICTS[closing.verdict];
  const days = closing.dates.length > 1 ? span(closing.dates) : fullDay(closing.dates[0]);
  return {
    head: make("h2", { id: "sheet-title" }, seen(mark, ""), ` ${raised(word)}: ${squaresWords(closing.squares)}`),
    parts: [make("p", { class: "facts" }, days), chain(story, [closing.spoken], rules)],
  };
}

function ofRun(app, { day, run, why }) {
  const { story, rules } = app;
  const about = story.advice.statements.filter(
    (one) => one.params?.date === day.date && ["veto", "caution"].includes(one.kind) && one.upheld,
  );
  const parts = [
    make(
      "p",
      { class: "facts" },
      [fullDay(day.date), runFacts(run), run.key ? "key run" : ""].filter(Boolean).join(" · "),
    ),
  ];
  if (about.length) parts.push(make("h3", {}, "What it closes"), chain(story, about, rules));
  parts.push(...moves(app, runHeld(day, run), why));
  return { head: make("h2", { id: "sheet-title" }, raised(runName(run))), parts };
}

/** The reason for a lock, with everything that it overrides. */
function lockOf({ story, rules }, lift) {
  if (!lift.locked || lift.verdict === "dropped") return [];
  const over = story.of(lift.locked.overrides);
  const why = make("p", {}, `${raised(lockWords(lift))}: ${lift.locked.reason}.${over.length ? " Overridden:" : ""}`);
  return [make("h3", {}, "Locked"), why, ...(over.length ? [chain(story, over, rules)] : [])];
}

function ofLift(app, { day, lift, why }, again) {
  const { story, rules, week } = app;
  const all = story.of([...new Set([...lift.blocked_by, ...lift.because])]);
  const weight = (one) => ["veto", "exclude", "prefer", "propose", "caution"].indexOf(one.kind) + 1 || 9;
  const because = all.filter(
    (one) => one.kind !== "exclude" && one.kind !== "cue",
  ).sort((one, other) => weight(one) - weight(other));
  const facts = [
    fullDay(day.date),
    fate(lift),
    lift.after_run ? "after the run" : "",
    lift.sets_percent !== null && lift.sets_percent < 100 ? shareWords(lift.sets_percent) : "",
  ];
  const dropped = lift.verdict === "dropped";
  return {
    head: make(
      "h2",
      { id: "sheet-title" },
      dropped ? "Dropped: " : "Strength: ",
      areasWords(lift.areas),
      ` ${lift.load}`,
      lift.minutes === null ? "" : `, ${lift.minutes} min`,
    ),
    parts: [
      make("p", { class: "facts" }, facts.filter(Boolean).join(" · ")),
      ...(dropped || !lift.blocks.length ? [] : exercises(app, lift, again)),
      ...lockOf(app, lift),
      make("h3", {}, "Why"),
      because.length
        ? chain(story, because, rules)
        : make("p", {}, "It is as you planned it, and nothing speaks against it."),
      ...(dropped ? [] : moves(app, liftHeld(day, lift), why)),
      ...tries(
        app,
        story.advice.unplaced.filter(
          (one) => one.week === week.starts && (
            one.instead === lift.id || one.areas.some((area) => lift.areas.includes(area))
          ),
        ),
      ),
    ],
  };
}
