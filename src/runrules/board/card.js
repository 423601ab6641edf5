// The cards of a day: a run, or a strength session. Each opens, and each that may move has a grip.

import { liftHeld, runHeld } from "./changes.js";
import { button, make } from "./make.js";
import { because } from "./story.js";
import {
  areasWords,
  dayName,
  fate,
  liftWords,
  monthDay,
  raised,
  reason,
  runFacts,
  runName,
  runWords,
  shareWords,
} from "./words.js";

const LONGEST = 60; // minutes at which the length bar of a strength card is full

class Card extends HTMLElement {
  /** What is picked up with this card, null where it stays. */
  held = null;

  grip(words, date) {
    if (!this.held) return null;
    return make(
      "button",
      {
        type: "button",
        class: "grip",
        "data-key": `${this.dataset.key}/grip`,
        "aria-label": `Move ${words}, ${dayName(date)}`,
        "aria-describedby": "keys",
        title: "Drag, or press Enter and use the arrow keys",
      },
      make("span", { "aria-hidden": "true" }, "⠿"),
    );
  }
}

class RunCard extends Card {
  /** Show a run; `why` says in words why it stays where it is, "" if it may move. */
  show({ day, run, place, waits, why, open }) {
    const key = run.key && !waits;
    this.className = `card run ${run.effort}${key ? " key" : ""}${run.done ? " done" : ""}`;
    this.dataset.key = `run/${day.date}/${run.effort}/${place}`;
    this.held = why ? null : runHeld(day, run);
    const title = button(
      raised(runName(run)),
      () => open(this, { day, run, why }),
      { class: "title", "data-key": `${this.dataset.key}/open`, "aria-haspopup": "dialog" },
    );
    this.replaceChildren(
      make("div", { class: "head" }, make("h4", {}, title), this.grip(runWords(run), day.date)),
      make("p", { class: "facts" }, runFacts(run, waits)),
      key ? make("p", { class: "tag" }, "★ key run") : "",
    );
    return this;
  }
}

class StrengthCard extends Card {
  show({ story, day, lift, waits, why, open, number }) {
    const dropped = lift.verdict === "dropped";
    this.className = `card lift${dropped ? " dropped" : ""}${lift.done ? " done" : ""}`;
    this.dataset.key = `lift/${day.date}/${lift.areas.join("+")}/${number}`;
    this.held = why || dropped ? null : liftHeld(day, lift);
    const name = raised(areasWords(lift.areas));
    const [speaks] = because(story, day, lift);
    const title = button(
      name.replaceAll("+", "+\u200b"),
      () => open(this, { day, lift, why }),
      {
        class: "title",
        "data-key": `${this.dataset.key}/open`,
        "aria-haspopup": "dialog",
        "aria-label": `Strength: ${name}, ${dayName(day.date)} ${monthDay(day.date)}`,
      },
    );
    const facts = [lift.load, lift.minutes === null ? "" : `${lift.minutes} min`].filter(Boolean).join(" · ");
    this.replaceChildren(
      make(
        "div",
        { class: "head" },
        make(
          "h4",
          {},
          make("span", { class: "eyebrow" }, dropped ? "Dropped" : "Strength"),
          dropped ? make("del", {}, title) : title,
        ),
        this.grip(`strength ${liftWords(lift)}`, day.date),
      ),
      make("p", { class: "facts" }, facts),
      dropped || lift.minutes === null ? "" : length(lift.minutes),
      dropped ? "" : make("p", { class: "fate" }, [...about(lift, waits)].join(", ")),
      ...against(story, day, lift),
      speaks ? make("p", { class: "why" }, dropped ? "Because: " : "Why: ", reason(speaks, day.date)) : "",
    );
    return this;
  }
}

/** What a locked session overrides: each rule in a line. */
function against(story, day, lift) {
  if (!lift.locked || lift.done || lift.verdict === "dropped") return [];
  const over = new Map(story.of(lift.locked.overrides).map((one) => [one.rule, one]));
  return [...over.values()].map((one) => make(
    "p", { class: "against" }, `against: ${one.rule} (${reason(one, day.date)})`,
  ));
}

function* about(lift, waits) {
  yield fate(lift);
  if (lift.part) yield lift.part === "am" ? "morning" : "evening";
  if (lift.after_run && !waits) yield "after the run";
  if (lift.sets_percent !== null && lift.sets_percent < 100) yield shareWords(lift.sets_percent);
}

function length(minutes) {
  const full = make("span", { class: "filled" });
  full.style.inlineSize = `${Math.min(100, Math.round((100 * minutes) / LONGEST))}%`;
  return make("span", { class: "length", "aria-hidden": "true", title: `${minutes} of ${LONGEST} minutes` }, full);
}

customElements.define("run-card", RunCard);
customElements.define("strength-card", StrengthCard);
