// A profile as TOML. Profiles hold little: texts, numbers, dates, lists and tables. Comments: see rewriting.js.

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATED = new Set(["today", "running_since", "strength_since", "cleared_on", "date", "starts"]);

/** Write a profile; what comes first in it comes first. */
export function toToml(profile) {
  const lines = [];
  const plain = Object.entries(profile).filter(([, value]) => !isTable(value) && !isTables(value));
  for (const [key, value] of plain) lines.push(`${keyed(key)} = ${written(value, key)}`);
  for (const [key, value] of Object.entries(profile)) {
    if (isTable(value)) table(lines, keyed(key), value, false);
    if (isTables(value)) for (const one of value) table(lines, keyed(key), one, true);
  }
  return `${lines.join("\n").trim()}\n`;
}

function table(lines, name, value, many) {
  lines.push("", many ? `[[${name}]]` : `[${name}]`);
  const later = [];
  for (const [key, one] of Object.entries(value)) {
    // Days are lists of sessions, which read best on one line; injuries and the state are tables of their own.
    if (name === "athlete" && (isTable(one) || isTables(one))) later.push([key, one]);
    else lines.push(`${keyed(key)} = ${written(one, key)}`);
  }
  for (const [key, one] of later) {
    for (const each of Array.isArray(one) ? one : [one]) table(
      lines,
      `${name}.${keyed(key)}`,
      each,
      Array.isArray(one),
    );
  }
}

const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isTables = (value) => Array.isArray(value) && value.length > 0 && value.every(isTable);
const keyed = (key) => (/^[A-Za-z0-9_-]+$/.test(key) ? key : quoted(key));

/** A value, which `key` says of whether it is a date. */
export function written(value, key) {
  if (Array.isArray(value)) return `[${value.map((one) => written(one, "")).join(", ")}]`;
  if (isTable(value)) {
    const inside = Object.entries(value).map(([name, one]) => `${keyed(name)} = ${written(one, name)}`);
    return inside.length ? `{ ${inside.join(", ")} }` : "{}";
  }
  if (typeof value === "string") return DATED.has(key) && DATE.test(value) ? value : quoted(value);
  return String(value);
}

function quoted(text) {
  // JSON's escapes are TOML's, but for DEL, which TOML wants escaped too.
  return JSON.stringify(text).replace(/\u007f/g, "\\u007f");
}
