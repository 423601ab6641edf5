// Files in and out: they are read by the service; what is saved goes to the reader's own disk.

import { guessLines, guessesOf } from "./guesses.js";
import { example as exampleText, importFile, readProfile } from "./talk.js";
import { toToml } from "./toml.js";

const MOST_NAMED = 6; // entries that were not understood

/** Read a file: a profile, or anything that makes one. Gives {profile, text, notes}; `text` only where it was TOML. */
export async function opened(file) {
  const text = /\.(toml|json)$/i.test(file.name) ? await file.text() : "";
  if (/\.toml$/i.test(file.name)) return ofToml(text);
  if (isProfile(text)) return { ...(await readProfile(text, "application/json")), text: "", notes: [] };
  const { profile, toml, ...told } = await importFile(file);
  return { profile, text: toml, notes: [...notes(told, guessesOf(toml))] };
}

async function ofToml(text) {
  return { ...(await readProfile(text, "application/toml")), text, notes: guessLines(guessesOf(text)) };
}

/** What reading a file took for granted, guessed, or did not understand. */
function* notes({ notes: said, not_understood: unread }, guesses) {
  yield* said;
  yield* guessLines(guesses);
  for (
    const one of unread.slice(0, MOST_NAMED)
  ) yield `Not understood: ${[one.date, one.title].filter(Boolean).join(" ") || one.place}: ${one.reason}`;
  if (
    unread.length > MOST_NAMED
  ) yield `And ${unread.length - MOST_NAMED} more entries were not understood; the saved profile lists them.`;
}

/** Read an example. */
export async function example(name) {
  return ofToml(await exampleText(name));
}

/** A profile as TOML: in its writer's words where there are any, or written anew. */
export function saved(profile, text, guesses = []) {
  const told = guessLines(guesses).map((line) => `# As it was opened: ${line}\n`);
  return text || `# Written by the week board of runrules.\n${told.join("")}\n${toToml(profile)}`;
}

/** Hand a file to the reader. */
export function download(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function isProfile(text) {
  if (!text) return false;
  try {
    const found = JSON.parse(text);
    return "starts" in (found?.weeks?.[0] ?? {});
  } catch {
    return true; // the service says what is wrong with it, and where
  }
}
