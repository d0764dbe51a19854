// Shows the chosen scheme before the first paint; without storage the page follows the system.
(function () {
  try {
    const chosen = localStorage.getItem(document.currentScript.dataset.key);
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
  } catch {}
})();
