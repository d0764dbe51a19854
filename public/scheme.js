// Sets the scheme that a visitor chose before anything is painted. It runs before the page has a body, so it stays small.
(function () {
  try {
    const chosen = localStorage.getItem(document.currentScript.dataset.key);
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
  } catch {
    // Storage is switched off: the page follows the system.
  }
})();
