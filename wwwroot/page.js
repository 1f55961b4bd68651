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

  // An address such as #storage.temporary.total opens the explanation that it names.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.classList.add("target");
    target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("DOMContentLoaded", reveal);

  return {
    takeTyped() {
      live = true;
      reveal();
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
