// What only the browser can do for every page: keep the theme, copy, and take the keyboard where a link leads.
let opener;
const year = 365 * 24 * 60 * 60;

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

window.sizing = {
  chooseTheme(theme) {
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=${year}; samesite=lax`;
  },
  copyText: copy,
  copyLink: link => copy(new URL(link, document.baseURI).href),
  async copyFile(address) {
    const answer = await fetch(address);
    return answer.ok && copy(await answer.text());
  },
  // A long text goes as a stream of bytes: a message to the server is limited.
  textOf: id => new TextEncoder().encode(document.getElementById(id).value),
  clearText(id) {
    document.getElementById(id).value = "";
  },
  // After the page has shown what holds the element.
  focus(id) {
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  },
  // Into a drawer, and back to what opened it.
  enter(id) {
    if (!document.activeElement.closest(".why-drawer")) opener = document.activeElement;
    sizing.focus(id);
  },
  leave() {
    opener?.focus();
  }
};

// A link to the results takes the keyboard there; the router would only scroll.
document.addEventListener("click", event => {
  const link = event.target.closest("a[href*='#']");
  const place = link?.pathname === location.pathname && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place || !place.matches("input, select, [tabindex]")) return;
  event.preventDefault();
  place.focus();
}, true);
