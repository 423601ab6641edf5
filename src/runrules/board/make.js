// Elements from plain values. Text is only ever text: nothing here, or anywhere on the board, reads markup.

/** Make an element. Facts are attributes; `on…` are listeners; false, null and undefined are left out. */
export function make(tag, facts = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(facts)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((one) => one !== null && one !== undefined && one !== false));
  return element;
}

/** A mark for the eye, words for a screen reader. */
export function seen(mark, words) {
  return [make("span", { "aria-hidden": "true", class: "mark" }, mark), make("span", { class: "unseen" }, words)];
}

/** A button that does one thing. */
export function button(words, act, facts = {}) {
  return make("button", { type: "button", onclick: act, ...facts }, words);
}

/** Find an element of the page by its id. */
export function there(id) {
  return document.getElementById(id);
}
