// What a card opens to: its exercises with swaps, why it is there, and what would change it.

import { liftHeld, runHeld } from "./changes.js";
import { button, make, seen, there } from "./make.js";
import { chain } from "./rule.js";
import { swapsFor, toolsOf } from "./swaps.js";
import { verdictOf } from "./verdict.js";
import { VERDICTS, areasWords, dayName, dose, fate, fullDay, liftWords, listed, raised, runFacts, runName, shareWords, shortDay, span, squaresWords } from "./words.js";

const RAMP = "Before the first heavy set: one or two lighter ones, at half and three quarters of the weight.";
const KINDS = { "warm-up": "Warm-up", "cool-down": "Cool-down" };

/** Open the sheet on {lift}, {run} or {closing}. `app` is the board with its story, week, profile, catalogue, rules. */
export function openSheet(app, what) {
  const sheet = there("sheet");
  const content = what.closing ? ofClosing(app, what) : what.lift ? ofLift(app, what, () => openSheet(app, what)) : ofRun(app, what);
  const close = button("Close", () => sheet.close(), { class: "close" });
  sheet.replaceChildren(make("div", { class: "sheet-head" }, content.head, close), ...content.parts);
  if (!sheet.open) sheet.showModal();
  sheet.scrollTop = 0;
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
  const about = story.advice.statements.filter((one) => one.params?.date === day.date && ["veto", "caution"].includes(one.kind) && one.upheld);
  const parts = [make("p", { class: "facts" }, [fullDay(day.date), runFacts(run), run.key ? "key run" : ""].filter(Boolean).join(" · "))];
  if (about.length) parts.push(make("h3", {}, "What it closes"), chain(story, about, rules));
  parts.push(...moves(app, runHeld(day, run), why));
  return { head: make("h2", { id: "sheet-title" }, raised(runName(run))), parts };
}

function ofLift(app, { day, lift, why }, again) {
  const { story, rules, week } = app;
  const all = story.of([...new Set([...lift.blocked_by, ...lift.because])]);
  const weight = (one) => ["veto", "exclude", "prefer", "propose", "caution"].indexOf(one.kind) + 1 || 9;
  const because = all.filter((one) => one.kind !== "exclude" && one.kind !== "cue").sort((one, other) => weight(one) - weight(other));
  const facts = [fullDay(day.date), fate(lift), lift.after_run ? "after the run" : "", lift.sets_percent !== null && lift.sets_percent < 100 ? shareWords(lift.sets_percent) : ""];
  const dropped = lift.verdict === "dropped";
  return {
    head: make("h2", { id: "sheet-title" }, dropped ? "Dropped: " : "Strength: ", areasWords(lift.areas), ` ${lift.load}`, lift.minutes === null ? "" : `, ${lift.minutes} min`),
    parts: [
      make("p", { class: "facts" }, facts.filter(Boolean).join(" · ")),
      ...(dropped || !lift.blocks.length ? [] : exercises(app, lift, again)),
      make("h3", {}, "Why"),
      because.length ? chain(story, because, rules) : make("p", {}, "It is as you planned it, and nothing speaks against it."),
      ...(dropped ? [] : moves(app, liftHeld(day, lift), why)),
      ...tries(app, story.advice.unplaced.filter((one) => one.week === week.starts && (one.instead === lift.id || one.areas.some((area) => lift.areas.includes(area))))),
    ],
  };
}

function exercises(app, lift, again) {
  const main = lift.blocks.filter((block) => !KINDS[block.kind]);
  const heavy = main.some((block) => block.exercises.some((one) => one.load === "heavy" && one.area !== "jumps" && one.equipment.length));
  return [
    make("h3", {}, "Exercises"),
    make("p", { class: "hint" }, "Rounds: one exercise after the other, then the rest. Left: end a set with so many good repetitions to spare; choose the weight for that."),
    make("div", { class: "blocks" }, lift.blocks.map((block) => make(
      "section", { class: `block ${block.kind}` },
      make("h4", {}, blockName(block)),
      make("ul", {}, block.exercises.map((one) => make("li", {}, exercise(app, lift, one, again, Boolean(KINDS[block.kind]))))),
    ))),
    heavy ? make("p", { class: "hint" }, RAMP) : "",
  ];
}

/** `3 rounds, rest 90 s`. */
export function blockName(block) {
  if (KINDS[block.kind]) return KINDS[block.kind];
  const rest = block.rest_s && block.sets > 1 ? `, rest ${block.rest_s} s` : "";
  return `${block.sets} ${block.kind === "straight" ? "set" : "round"}${block.sets === 1 ? "" : "s"}${rest}`;
}

/** `Goblet squat (dumbbell) 8-12, 3 left`: one exercise in a line. */
export function exerciseWords(one) {
  const tools = one.equipment.filter((tool) => !one.name.toLowerCase().includes(tool));
  return `${one.name}${tools.length ? ` (${listed(tools)})` : ""} ${dose(one)}${one.reserve === null ? "" : `, ${one.reserve} left`}`;
}

function exercise(app, lift, one, again, aside) {
  const { story, catalogue, profile, week, swapped } = app;
  const known = catalogue?.get(one.exercise);
  const key = `${lift.id}/${one.exercise}`;
  const mine = swapped.get(key);
  const choose = (other) => {
    if (other) swapped.set(key, other);
    else swapped.delete(key);
    app.say(other ? `Your swap: ${other.name} instead of ${one.name}. The advice is as it was.` : `${one.name}, as advised.`);
    app.showBelow();
    again();
  };
  const cues = story.of(one.because).filter((each) => each.kind === "cue");
  const others = catalogue ? swapsFor(one, { catalogue, profile, story, week, lift }) : [];
  return [
    make("p", { class: "exercise" }, mine ? make("s", {}, exerciseWords(one)) : exerciseWords(one)),
    mine ? make("p", { class: "swap-mine" }, `Your swap: ${mine.name}. It is your choice; the advice says ${one.name}. `, button("As advised", () => choose(null), { class: "small" })) : "",
    one.note ? make("p", { class: "hint" }, one.note) : "",
    one.instead_of ? make("p", { class: "hint" }, `It stands in for ${catalogue?.get(one.instead_of)?.name ?? one.instead_of}.`) : "",
    cues.map((each) => make("p", { class: "hint" }, `${each.message} [${each.rule}, ${each.evidence}]`)),
    known ? make("details", {}, make("summary", {}, "How", make("span", { class: "unseen" }, ` to do ${one.name}`)), make("p", {}, known.how), make("p", {}, `Think of: ${known.cue}.`)) : "",
    aside && story.advice.status === "complete" && !others.length ? "" : make(
      "details", { class: "swaps" }, make("summary", {}, `Swaps (${others.length})`, make("span", { class: "unseen" }, ` for ${one.name}`)),
      others.length
        ? [
            make("p", { class: "hint" }, "Same kind of movement, no harder, with what you have; nothing that a rule leaves out. Choosing one is up to you: the advice does not change."),
            make("ul", {}, others.map((other) => make("li", {}, button(other.name, () => choose(other), { class: "small", "aria-label": `Use ${other.name} instead of ${one.name}` }), ` ${listed(toolsOf(other, profile)) || "needs nothing"}`))),
          ]
        : make("p", { class: "hint" }, story.advice.status === "complete" ? "None with what your profile says you have." : "None are shown: not every rule was heard."),
    ),
  ];
}

/** Every other day with its verdict, and a button: the way to move something without dragging. */
function moves(app, held, why) {
  const title = make("h3", {}, "What would change it");
  if (why) return [title, make("p", {}, why)];
  const rows = app.week.days.filter((day) => day.date !== held.date).map((day) => {
    const { verdict, words, final } = verdictOf(app.story, app.week, held, day);
    const name = `Move to ${shortDay(day.date)}`;
    const act = () => {
      there("sheet").close();
      app.move(held, day.date);
    };
    return make("li", { class: verdict }, final ? make("span", { class: "no-button" }, shortDay(day.date)) : button(name, act, { class: "small", "aria-label": `Move to ${dayName(day.date)}` }), " ", make("span", {}, seen(VERDICTS[verdict][0], ""), ` ${words}`));
  });
  const hint = held.kind === "run" ? "Each move is thought through before anything changes." : "This is what each day says by itself. The whole week is thought through before anything changes.";
  return [title, make("p", { class: "hint" }, hint), make("ul", { class: "moves" }, rows)];
}

/** What the runner could change so that something wanted finds a day. */
export function tries(app, unplaced) {
  const all = unplaced.flatMap((one) => one.try);
  const once = [...new Map(all.map((one) => [one.change, one])).values()];
  if (!once.length) return [];
  return [
    make("ul", { class: "tries" }, once.map((one) => {
      const asked = /^(swap|move|make|drop) /.test(one.change);
      const act = () => {
        there("sheet").close();
        app.think(one.change);
      };
      return make("li", {}, asked ? button(`What if: ${one.change}?`, act, { class: "small" }) : `Try: ${one.change}`, ` opens ${one.opens}`);
    })),
  ];
}

