// Keeping the open week in this browser, only where the reader has said so: it holds what they wrote of their health.

const KEY = "runrules-board";

/** What was kept, null for nothing or for what cannot be read. */
export function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    return found?.version === 1 ? found : null;
  } catch {
    return null;
  }
}

/** Keep something; false where the browser does not let us. */
export function keep(what) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, ...what }));
    return true;
  } catch {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing can be kept here, so there is nothing to forget
  }
}
