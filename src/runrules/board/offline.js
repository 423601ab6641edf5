// The page itself is kept by a service worker, so that it opens without the service. No answer is kept there.

const WORKER = "/board/sw.js";

export async function register() {
  if (!("serviceWorker" in navigator)) return;
  // Trusted Types want to know whose address a worker has: only ever this one.
  const policy = globalThis.trustedTypes?.createPolicy("runrules-board", {
    createScriptURL(address) {
      if (address !== WORKER) throw new TypeError("No other worker is started here.");
      return address;
    },
  });
  try {
    await navigator.serviceWorker.register(
      policy ? policy.createScriptURL(WORKER) : WORKER,
      { scope: "/", updateViaCache: "none" },
    );
  } catch {
    // Where there are no workers (a private window, plain HTTP) the board works, but not without the service.
  }
}
