const at = (id) => document.getElementById(id);
const ask = async (method, path, body) => {
  const answer = await fetch("api/" + path, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error);
  return json;
};
let story = null;
let revision = 0;
const show = (view) => {
  story = view.id;
  at("verdict").textContent = view.verdict;
  at("findings").replaceChildren(
    ...view.report.findings.map((finding) => {
      const item = document.createElement("li");
      item.textContent = `${finding.severity}: ${finding.message}`;
      return item;
    }),
  );
};
const check = async () => {
  try {
    const text = at("draft").value;
    const source = at("source").value;
    const sources = source.trim() ? [{ name: "source.txt", text: source }] : [];
    show(
      story
        ? await ask("PUT", `stories/${story}/draft`, { text, revision: ++revision })
        : await ask("POST", "stories", { draft: { name: "draft.txt", text }, sources }),
    );
  } catch (error) {
    at("verdict").textContent = error.message;
  }
};
at("check").addEventListener("click", check);
const progress = async () => {
  const now = await ask("GET", "progress");
  at("progress").textContent = now.message ?? now.step;
  if (now.phase === "loading") setTimeout(progress, 300);
};
progress();
const first = (await ask("GET", "stories"))[0];
if (first) {
  const view = await ask("GET", "stories/" + first.id);
  at("draft").value = view.draft.text;
  revision = view.revision;
  show(view);
}
