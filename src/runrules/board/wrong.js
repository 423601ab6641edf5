// What went wrong, in words: every problem of a profile with its place, and that the service is not there.

import { app, say } from "./app.js";
import { button, make, there } from "./make.js";
import { Refused, Unreachable } from "./talk.js";
import { raised } from "./words.js";

const LAST =
  "What you see is its last answer. You can read, print and save it; a move is shown with what each day says by" +
  " itself, and is not made, as the whole week is not checked.";

/** Say what went wrong: every problem with its place, or that the service is not there. */
export function wrong(error, title) {
  if (error instanceof Unreachable) return void online(false, title);
  if (!(error instanceof Refused)) {
    console.error(error);
    return showProblems(title, "Something went wrong on this page. Nothing was changed.", []);
  }
  if (error.status === 401) there("token").hidden = false;
  showProblems(title, error.problems.length ? "" : error.message, error.problems, error.leftOut);
}

function showProblems(title, lead, problems, more = 0) {
  const items = problems.map((one) => make(
    "li", {}, make(
      "span",
      { class: "place" },
      placed(one),
    ),
    `${raised(one.message)}${/[.?!]$/.test(one.message) ? "" : "."}`, one.hint
      ? ` ${raised(one.hint)}${/[.?!]$/.test(one.hint) ? "" : "."}`
      : "", make("code", {}, ` ${one.code}`),
  ));
  const place = there("problems");
  place.replaceChildren(
    make("h2", { tabindex: "-1" }, title), lead ? make("p", {}, lead) : "", items.length ? make("ul", {}, items) : "",
    more ? make("p", {}, `And ${more} more.`) : "", button("Close", () => (place.hidden = true)),
  );
  place.hidden = false;
  place.querySelector("h2").focus();
}

/** Where a problem is, as far as that is known. */
function placed({ line, column, pointer }) {
  if (!line) return pointer ? `${pointer}: ` : "";
  return `Line ${line}${column ? `, column ${column}` : ""}: `;
}

/** Say whether the service answers; what is shown without it is the last answer. */
export function online(yes, title = "") {
  const place = there("offline");
  const was = place.hidden;
  place.hidden = yes;
  app.alone = !yes;
  there("calendar").disabled = !app.story || app.alone; // the service writes it
  if (yes) return;
  const kept_ = app.story
    ? LAST
    : "This page is here without it, but advice is not.";
  there("offline-words").textContent = `${title ? `${title} ` : ""}The service cannot be reached. ${kept_}`;
  if (was || title) say(there("offline-words").textContent);
}
