// The week board begins: what the page listens to, and what it has from before.

import { app, say, show } from "./app.js";
import { cancel, drop, pick, undo } from "./changing.js";
import { drags } from "./drag.js";
import { example, opened } from "./files.js";
import { forget, kept } from "./keep.js";
import { keys } from "./keys.js";
import { there } from "./make.js";
import { register } from "./offline.js";
import { again, calendar, catalogues, open, save } from "./opening.js";
import { Story } from "./story.js";
import * as talk from "./talk.js";

function listen() {
  there("file").addEventListener("change", ({ target }) => {
    const [file] = target.files;
    target.value = "";
    if (file) open(() => opened(file), file.name);
  });
  for (const one of document.querySelectorAll("[data-example]")) {
    one.addEventListener("click", () => {
      one.closest("details")?.removeAttribute("open");
      open(() => example(one.dataset.example), one.querySelector("strong, span")?.textContent ?? one.textContent);
    });
  }
  there("save").addEventListener("click", save);
  there("calendar").addEventListener("click", calendar);
  there("print").addEventListener("click", () => print());
  there("undo").addEventListener("click", undo);
  there("keep").addEventListener("change", ({ target }) => {
    if (!target.checked) forget();
    else if (app.story) show();
    say(target.checked ? "Kept in this browser from now on." : "Nothing is kept in this browser any more.");
  });
  there("again").addEventListener("click", again);
  there("token").addEventListener("submit", (event) => {
    event.preventDefault();
    talk.useToken(there("token-words").value);
    there("token").hidden = true;
    there("problems").hidden = true;
    catalogues();
    again();
  });
  addEventListener("keydown", (event) => {
    if (
      event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.target.closest("input, dialog")
    ) undo();
  });
  addEventListener("online", again);
  const acts = { pick, drop, cancel, say };
  drags(there("board"), acts);
  keys(there("board"), acts);
}

async function begin() {
  listen();
  register();
  remember();
  show();
  document.body.classList.add("ready");
  await Promise.all([catalogues(), again()]);
}

/** Show what was kept in this browser; nothing where it is not what this page keeps. */
function remember() {
  const found = kept();
  if (!found) return;
  there("keep").checked = true;
  try {
    const { profile, text, starts, guesses = [] } = found;
    Object.assign(app, { profile, text, starts, guesses, story: new Story(found.advice) });
  } catch {
    Object.assign(app, { profile: null, story: null });
  }
}

begin();
