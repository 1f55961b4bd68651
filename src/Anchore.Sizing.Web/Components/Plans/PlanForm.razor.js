// What is typed while the page has no connection is kept, and sent when it has one.
const root = document.documentElement;
const memory = "typed";
const longestField = 4000;
const kept = new Map();
let caret;

const isField = element => element.form?.id === "plan-form" && element.name && element.type !== "hidden";
const fields = () => [...document.querySelectorAll('[form="plan-form"]')].filter(isField);
const textOf = field => field.type === "checkbox" ? String(field.checked) : field.value;
const isChanged = field => field.type === "checkbox" ? field.checked !== field.defaultChecked
  : field.matches("select") ? ![...field.options].find(option => option.value === field.value)?.defaultSelected
  : field.value !== field.defaultValue;
const write = (field, text) => field.type === "checkbox" ? field.checked = text === "true" : field.value = text;
const send = field => field.dispatchEvent(new Event(field.matches("select, [type=checkbox]") ? "change" : "input", { bubbles: true }));
const isLive = () => "live" in root.dataset;

const keep = ({ target }) => !isLive() && isField(target) && kept.set(target.name, textOf(target));
document.addEventListener("input", keep, true);
document.addEventListener("change", keep, true);

// The server takes messages of a limited size; a longer text would end the connection.
document.addEventListener("input", event => {
  const { target } = event;
  const longest = Number(target.dataset?.longest ?? (isField(target) ? longestField : Infinity));
  if (target.type === "checkbox" || !target.setCustomValidity) return;
  const isTooLong = target.value.length > longest;
  target.setCustomValidity(isTooLong ? `${target.value.length} characters were entered; at most ${longest} are read. The plan is unchanged.` : "");
  if (!isTooLong) return;
  event.stopImmediatePropagation();
  target.reportValidity();
}, true);

// The first render of the interactive page replaces every element: the caret goes back to where it was.
const place = () => {
  const field = document.activeElement;
  return field?.id ? { id: field.id, start: field.selectionStart, end: field.selectionEnd } : undefined;
};
const putCaret = () => {
  const field = caret && document.getElementById(caret.id);
  if (!field || field === document.activeElement) return;
  field.focus({ preventScroll: true });
  if (Number.isInteger(caret.start)) field.setSelectionRange(caret.start, caret.end);
};
for (const moment of ["focusin", "selectionchange", "input"]) {
  document.addEventListener(moment, () => !isLive() && document.activeElement !== document.body && (caret = place()));
}

const takeOver = () => {
  root.dataset.live = "";
  for (const field of fields().filter(field => kept.has(field.name) && kept.get(field.name) !== textOf(field))) {
    write(field, kept.get(field.name));
    send(field);
  }
  putCaret();
  kept.clear();
};
const watch = new MutationObserver(() => document.querySelector("[data-interactive]") && (watch.disconnect(), takeOver()));

document.addEventListener("components-reconnect-state-changed", ({ detail: { state } }) => {
  if (state === "show") delete root.dataset.live;
  if (state !== "hide") return;
  // Nobody knows which of the last keys arrived: every text is sent again.
  root.dataset.live = "";
  fields().forEach(send);
  kept.clear();
}, true);

// A reload brings back what the URL does not hold: texts that cannot be read, and all of them where the connection was lost.
let keepsAll = false;
addEventListener("sizing:comeback", () => keepsAll = true);
addEventListener("pagehide", () => {
  const texts = fields().filter(field => keepsAll || field.getAttribute("aria-invalid") === "true").map(field => [field.name, textOf(field)]);
  if (texts.length > 0) sessionStorage.setItem(memory, JSON.stringify({ texts, caret: place() ?? caret, top: scrollY, keepsAll }));
});
const restore = () => {
  const before = JSON.parse(sessionStorage.getItem(memory) ?? "null");
  sessionStorage.removeItem(memory);
  if (!before || !(before.keepsAll || performance.getEntriesByType("navigation")[0]?.type === "reload")) return;
  for (const [name, text] of before.texts) kept.set(name, text);
  for (const field of fields().filter(field => kept.has(field.name))) write(field, kept.get(field.name));
  caret = before.caret;
  putCaret();
  scrollTo({ top: before.top, behavior: "instant" });
};

// This script may come after the first letters, and before the rest of the page.
const begin = () => {
  for (const field of fields().filter(isChanged)) kept.set(field.name, textOf(field));
  restore();
  if (document.querySelector("[data-interactive]")) takeOver();
  else watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-interactive"] });
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
