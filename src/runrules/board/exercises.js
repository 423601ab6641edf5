// The exercises of a session: how much of each, how to do it, and what would do the same job.

import { button, make } from "./make.js";
import { careful, swapsFor, toolsOf } from "./swaps.js";
import { dose, listed } from "./words.js";

const ROUNDS =
  "Rounds: one exercise after the other, then the rest. Left: end a set with so many good repetitions to spare;" +
  " choose the weight for that.";
const SWAPS =
  "Same kind of movement, no harder, with what you have; nothing that a rule leaves out. Choosing one is up to you:" +
  " the advice does not change.";
const CARE = "with care: a shorter range and less weight, for what hurts";
const RAMP = "Before the first heavy set: one or two lighter ones, at half and three quarters of the weight.";
const KINDS = { "warm-up": "Warm-up", "cool-down": "Cool-down" };

/** Show all of a session; `again` shows it anew after a swap. */
export function exercises(app, lift, again) {
  const main = lift.blocks.filter((block) => !KINDS[block.kind]);
  const heavy = main.some(
    (block) => block.exercises.some((one) => one.load === "heavy" && one.area !== "jumps" && one.equipment.length),
  );
  return [
    make("h3", {}, "Exercises"),
    make(
      "p",
      { class: "hint" },
      ROUNDS,
    ),
    make("div", { class: "blocks" }, lift.blocks.map((block) => make(
      "section", { class: `block ${block.kind}` },
      make("h4", {}, blockName(block)),
      make(
        "ul",
        {},
        block.exercises.map((one) => make("li", {}, exercise(app, lift, one, again, Boolean(KINDS[block.kind])))),
      ),
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
  const named = tools.length ? `${one.name} (${listed(tools)})` : one.name;
  return `${named} ${dose(one)}${one.reserve === null ? "" : `, ${one.reserve} left`}`;
}

function exercise(app, lift, one, again, aside) {
  const { story, catalogue, profile, week, swapped } = app;
  const known = catalogue?.get(one.exercise);
  const key = `${lift.id}/${one.exercise}`;
  const mine = swapped.get(key);
  const choose = (other) => {
    if (other) swapped.set(key, other);
    else swapped.delete(key);
    app.say(
      other ? `Your swap: ${other.name} instead of ${one.name}. The advice is as it was.` : `${one.name}, as advised.`,
    );
    app.showBelow();
    again();
  };
  const cues = story.of(one.because).filter((each) => each.kind === "cue");
  const others = catalogue ? swapsFor(one, { catalogue, profile, story, week, lift }) : [];
  return [
    make("p", { class: "exercise" }, mine ? make("s", {}, exerciseWords(one)) : exerciseWords(one)),
    mine
      ? make(
        "p",
        { class: "swap-mine" },
        `Your swap: ${mine.name}${careful(mine, profile) ? ` (${CARE})` : ""}. It is your choice;`,
        ` the advice says ${one.name}. `,
        button("As advised", () => choose(null), { class: "small" }),
      )
      : "",
    one.note ? make("p", { class: "hint" }, one.note) : "",
    one.instead_of
      ? make("p", { class: "hint" }, `It stands in for ${catalogue?.get(one.instead_of)?.name ?? one.instead_of}.`)
      : "",
    cues.map((each) => make("p", { class: "hint" }, `${each.message} [${each.rule}, ${each.evidence}]`)),
    known
      ? make(
        "details",
        {},
        make("summary", {}, "How", make("span", { class: "unseen" }, ` to do ${one.name}`)),
        make("p", {}, known.how),
        make("p", {}, `Think of: ${known.cue}.`),
      )
      : "",
    aside && story.advice.status === "complete" && !others.length ? "" : make(
      "details", { class: "swaps" }, make(
        "summary",
        {},
        `Swaps (${others.length})`,
        make("span", { class: "unseen" }, ` for ${one.name}`),
      ),
      others.length
        ? [
            make(
              "p",
              { class: "hint" },
              SWAPS,
            ),
            make(
              "ul",
              {},
              others.map(
                (other) => make(
                  "li",
                  {},
                  button(
                    other.name,
                    () => choose(other),
                    { class: "small", "aria-label": `Use ${other.name} instead of ${one.name}` },
                  ),
                  ` ${listed(toolsOf(other, profile)) || "needs nothing"}`,
                  careful(other, profile) ? make("strong", {}, ` ${CARE}`) : "",
                ),
              ),
            ),
          ]
        : make(
          "p",
          { class: "hint" },
          story.advice.status === "complete"
            ? "None that is no harder, with what your profile says you have."
            : "None are shown: not every rule was heard.",
        ),
    ),
  ];
}
