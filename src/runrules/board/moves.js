// What would change things: every other day for something that may move, and what may give a wish its day.

import { button, make, seen, there } from "./make.js";
import { verdictOf } from "./verdict.js";
import { VERDICTS, dayName, shortDay } from "./words.js";

/** Every other day with its verdict, and a button: the way to move something without dragging. */
export function moves(app, held, why) {
  const title = make("h3", {}, "What would change it");
  if (why) return [title, make("p", {}, why)];
  const rows = app.week.days.filter((day) => day.date !== held.date).map((day) => {
    const { verdict, words, final } = verdictOf(app.story, app.week, held, day);
    const name = `Move to ${shortDay(day.date)}`;
    const act = () => {
      there("sheet").close();
      app.move(held, day.date);
    };
    return make(
      "li",
      { class: verdict },
      final
        ? make("span", { class: "no-button" }, shortDay(day.date))
        : button(name, act, { class: "small", "aria-label": `Move to ${dayName(day.date)}` }),
      " ",
      make("span", {}, seen(VERDICTS[verdict][0], ""), ` ${words}`),
    );
  });
  const hint = held.kind === "run"
    ? "Each move is thought through before anything changes."
    : "This is what each day says by itself. The whole week is thought through before anything changes.";
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
      return make(
        "li",
        {},
        asked ? button(`What if: ${one.change}?`, act, { class: "small" }) : `Try: ${one.change}`,
        ` opens ${one.opens}`,
      );
    })),
  ];
}
