// The page without the service: its own files, and the catalogues, which hold nothing of a person. Never an answer.

const CACHE = "runrules-board-1";
const FILES = [
  "answer.js", "app.js", "below.js", "board.js", "card.js", "changes.js", "changing.js", "closings.js",
  "cost.js", "drag.js", "exercises.js", "files.js", "guesses.js", "hold.js", "icon.svg", "keep.js", "keys.js",
  "make.js", "manifest.webmanifest", "moves.js", "offline.js", "opening.js", "rewriting.js", "rule.js", "sheet.js", "story.js",
  "strip.js", "style.css", "swaps.js", "talk.js", "toml.js", "verdict.js", "week.js", "words.js", "wrong.js",
];
const PAGE = ["/", ...FILES.map((name) => `/board/${name}`)];
const KEPT = new Set([...PAGE, "/v1/exercises", "/v1/rules"]); // the catalogues from when the page first asks for them
const SLOW = 3000; // milliseconds after which the kept file is better than waiting

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(PAGE)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin || !KEPT.has(pathname)) return;
  event.respondWith(fresh(event.request, pathname));
});

async function forgetOlder() {
  const older = (await caches.keys()).filter((name) => name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** What the service has now, else what was kept of it. */
async function fresh(request, pathname) {
  const cache = await caches.open(CACHE);
  const asked = fetch(request).then((response) => {
    if (response.ok) cache.put(pathname, response.clone());
    return response;
  });
  const slow = new Promise((resolve) => setTimeout(resolve, SLOW));
  try {
    return (await Promise.race([asked, slow])) ?? (await cache.match(pathname)) ?? (await asked);
  } catch (error) {
    const found = await cache.match(pathname);
    if (found) return found;
    throw error;
  }
}
