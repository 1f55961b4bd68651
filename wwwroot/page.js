// What only the browser can do for the page: refuse what is too long, read dropped files, open what an address names, copy.
(() => {
  const longestField = 4000;

  // The server takes messages of a limited size; a longer text would end the connection instead of being refused.
  document.addEventListener("input", event => {
    const { target } = event;
    const longest = Number(target.dataset.longest ?? (target.form?.id === "plan-form" ? longestField : Infinity));
    if (target.type === "checkbox") return;
    const tooLong = target.value.length > longest;
    target.setCustomValidity(tooLong ? `${target.value.length} characters were entered; at most ${longest} are read. The plan is as it was before.` : "");
    if (tooLong) {
      event.stopImmediatePropagation();
      target.reportValidity();
    }
  }, true);

  // A dropped file is read as if its text had been pasted; one that is too large is not read at all.
  document.addEventListener("dragover", event => event.target.closest("[data-drop]") && event.preventDefault());
  document.addEventListener("drop", async event => {
    const target = event.target.closest("[data-drop]");
    const file = event.dataTransfer.files[0];
    if (!target || !file) return;
    event.preventDefault();
    const tooLarge = file.size > Number(target.dataset.longest);
    target.setCustomValidity(tooLarge ? `${file.name} has ${file.size} bytes; at most ${target.dataset.longest} are read. The plan is as it was before.` : "");
    target.reportValidity();
    if (tooLarge) return;
    target.value = await file.text();
    target.dispatchEvent(new Event("input", { bubbles: true }));
  });

  // An address such as #storage.temporary.total opens the explanation that it names.
  const placeOf = hash => document.getElementById(decodeURIComponent(hash.slice(1)));
  const unfold = place => {
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };
  const reveal = () => {
    const target = placeOf(location.hash);
    if (!target) return;
    unfold(target);
    target.classList.add("target");
    target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  addEventListener("sizing:live", reveal);
  document.addEventListener("DOMContentLoaded", reveal);

  // A link to a field or to the results takes the keyboard there; the router would only scroll.
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href*='#']");
    const place = link?.pathname === location.pathname && placeOf(link.hash);
    if (!place || !place.matches("input, select, [tabindex]")) return;
    event.preventDefault();
    unfold(place);
    place.focus();
  }, true);

  // A file is copied whole, however much of it the preview shows.
  document.addEventListener("click", async event => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const label = button.textContent;
    try {
      const answer = await fetch(button.dataset.copy);
      await navigator.clipboard.writeText(await answer.text());
      button.textContent = "Copied";
    } catch {
      button.textContent = "The browser does not allow copying";
    }
    setTimeout(() => button.textContent = label, 2000);
  });

  window.sizing = {
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
