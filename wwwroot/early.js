// What cannot wait until the page has been read: its theme, so that it never flashes in the other one, and its connection.
(() => {
  const key = "theme";
  const root = document.documentElement;
  const chosen = localStorage.getItem(key);
  if (chosen) root.dataset.theme = chosen;

  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;

  document.addEventListener("click", event => {
    if (!event.target.closest("[data-theme-toggle]")) return;
    root.dataset.theme = isDark() ? "light" : "dark";
    localStorage.setItem(key, root.dataset.theme);
  });

  // Opened while the rest of the page is on its way; circuit.js hands it to the calculator.
  window.earlySocket = new WebSocket(new URL("_blazor", document.baseURI).href.replace(/^http/, "ws"));
})();
