// What only the browser can do for the page: keep early typing, show the plan's address, copy its link.
window.sizing = (() => {
  const typed = {};
  let live = false;
  let pending;

  const field = element => element.form?.id === "plan-form" && element.name && element.type !== "hidden";

  const keep = event => {
    const { target } = event;
    if (!live && field(target)) typed[target.name] = target.type === "checkbox" ? String(target.checked) : target.value;
  };
  document.addEventListener("input", keep, true);
  document.addEventListener("change", keep, true);

  return {
    takeTyped() {
      live = true;
      return typed;
    },

    // Browsers limit how often an address may change, and nobody reads it between two keys.
    showAddress(address) {
      clearTimeout(pending);
      pending = setTimeout(() => {
        if (location.pathname + location.search !== address) history.replaceState(history.state, "", address + location.hash);
      }, 250);
    },

    async copyLink(link) {
      try {
        await navigator.clipboard.writeText(new URL(link, document.baseURI).href);
        return true;
      } catch {
        return false;
      }
    }
  };
})();
