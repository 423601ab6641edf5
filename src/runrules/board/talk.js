// The service, and nothing else on any network: each question is one request, and nothing is kept there.

/** The service could not be reached: nothing was sent, or nothing came back. */
export class Unreachable extends Error {}

/** The service refused. `problems` holds what is wrong with a profile, each with its place. */
export class Refused extends Error {
  constructor(problem, status) {
    super(problem.detail || problem.title || `The service answered ${status}.`);
    this.problems = problem.problems ?? [];
    this.leftOut = problem.left_out ?? 0;
    this.kind = String(problem.type ?? "").split(":").at(-1);
    this.status = status;
  }
}

let token = "";

/** Use a token from now on, until the page is closed. */
export function useToken(words) {
  token = words;
}

const JSON_ = "application/json";

export const advise = (profile, signal) => ask("/v1/advise?week=all", { body: JSON.stringify(profile), signal });
export const readProfile = (text, type) => ask("/v1/profile", { body: text, type });
export const calendar = (profile) => ask(
  "/v1/advise?week=all",
  { body: JSON.stringify(profile), accept: "text/calendar" },
);
export const exercises = () => ask("/v1/exercises");
export const rules = () => ask("/v1/rules");

/** Ask what a change would do to the week from `week`; nothing is changed by it. */
export function whatIf(profile, change, week, signal) {
  return ask("/v1/what-if", { body: JSON.stringify({ profile, change, week }), signal });
}

export function importFile(file) {
  return ask(`/v1/import?name=${encodeURIComponent(file.name)}`, { body: file, type: "application/octet-stream" });
}

/** The text of an example, which is a file beside this one. */
export async function example(name) {
  const response = await sent(`/board/examples/${name}.toml`, { credentials: "omit" });
  if (!response.ok) throw new Refused(await problem(response), response.status);
  return response.text();
}

/** Whether the service answers. */
export async function reachable() {
  try {
    return (await fetch("/healthz", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

async function ask(path, { body, type = JSON_, accept = JSON_, signal } = {}) {
  const headers = { Accept: accept };
  if (body !== undefined) headers["Content-Type"] = type;
  if (token) headers.Authorization = `Bearer ${token}`;
  const method = body === undefined ? "GET" : "POST";
  const response = await sent(
    path,
    { method, body, headers, signal, cache: body === undefined ? "default" : "no-store", credentials: "omit" },
  );
  if (!response.ok) throw new Refused(await problem(response), response.status);
  return accept === JSON_ ? response.json() : response.blob();
}

async function sent(path, request) {
  try {
    return await fetch(path, request);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Unreachable("The service cannot be reached.");
  }
}

async function problem(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}
