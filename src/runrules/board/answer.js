// The answer to a move: refused with the reason, or its cost with a choice. It stands where it is seen at once.

import { button, make, seen, there } from "./make.js";

/** Show an answer and bring the focus to it. `lines` are {words, because}; `acts` are [words, act]. */
export function answer({ kind, title, lead = "", parts = [], acts }) {
  const panel = there("answer");
  const mark = { refused: "×", cost: "!", unchecked: "?", wrong: "×", done: "✓" }[kind] ?? "";
  const heading = make("h2", { id: "answer-title", tabindex: "-1" }, mark ? seen(mark, "") : "", ` ${title}`);
  const buttons = acts.map(([words, act], place) => button(words, () => act(), { class: place ? "" : "first" }));
  panel.className = `answer ${kind}`;
  panel.replaceChildren(heading, lead ? make("p", {}, lead) : "", ...parts, make("div", { class: "acts" }, buttons));
  panel.hidden = false;
  panel.onkeydown = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    acts.at(-1)[1]();
  };
  heading.focus();
}

export function closeAnswer() {
  const panel = there("answer");
  panel.hidden = true;
  panel.replaceChildren();
}

/** A list of costs or gains with the rules behind each. */
export function lines(title, list) {
  if (!list.length) return "";
  return make(
    "div",
    {},
    make("h3", {}, title),
    make("ul", {}, list.map((one) => make("li", {}, one.words, ...reasons(one)))),
  );
}

function reasons(one) {
  const once = [...new Map(one.because.map((each) => [each.rule, each])).values()].slice(0, 3);
  if (one.told) return once.map((each) => make("code", {}, ` [${each.rule}, ${each.evidence}]`));
  return once.length
    ? [
      make(
        "ul",
        {},
        once.map((each) => make("li", {}, `${each.message} `, make("code", {}, `[${each.rule}, ${each.evidence}]`))),
      ),
    ]
    : [];
}
