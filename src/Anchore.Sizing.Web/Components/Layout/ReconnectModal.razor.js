// The page's connection: says when there is none, and brings the page back by itself.
const root = document.documentElement;
const section = document.getElementById("components-reconnect-modal");
const retryDelay = 15_000;
const pause = 500;

const say = text => document.getElementById("connection-status").textContent = text;
const show = state => {
  root.dataset.connection = state;
  say(section.querySelector("." + state).textContent);
};

// A page that is reloaded takes no keys: it goes in a pause of the typing.
let lastKey = -Infinity;
document.addEventListener("keydown", () => lastKey = performance.now(), true);
async function comeBack() {
  for (let wait; (wait = lastKey + pause - performance.now()) > 0;) await new Promise(done => setTimeout(done, wait));
  dispatchEvent(new Event("sizing:comeback"));
  location.reload();
}

// What browsers without scripts are given is needed here as well: the page is a form like theirs.
const showFolded = () => {
  for (const folded of document.querySelectorAll(".folded")) {
    folded.replaceWith(...new DOMParser().parseFromString(folded.textContent, "text/html").body.childNodes);
  }
};

const states = {
  show: () => show("lost"),
  hide() {
    delete root.dataset.connection;
    say("Connected again.");
  },
  rejected: comeBack,
  "resume-failed": comeBack
};
section.addEventListener("components-reconnect-state-changed", ({ detail }) => states[detail.state]?.());

// A server without room refuses the first connection; the page looks now and then whether there is room again.
addEventListener("unhandledrejection", () => {
  if ("live" in root.dataset || root.dataset.connection) return;
  show("refused");
  showFolded();
  setInterval(async () => {
    const answer = await fetch("_blazor/negotiate?negotiateVersion=1", { method: "POST" }).catch(() => undefined);
    if (answer?.ok && !document.hidden) comeBack();
  }, retryDelay);
});
