/** The section "Without a connection" of the page about the site. Its words stand in the page; this shows the right ones. */
import type { Failure } from "../failure.ts";
import { isSwitchedOff, switchOff, VISIT_KEPT } from "./registration.ts";
import { copyOnDevice, keepWholeSite, NotKept, prepare, removeCopy } from "./whole-site.ts";

type State = "insecure" | "unsupported" | "preparing" | "off" | "ready" | "loading" | "whole" | "failed";

/** Steps at which the progress is read out. */
const SPOKEN = 0.25;

const section = document.querySelector<HTMLElement>("[data-keep-site]");
if (section !== null) void start(section);

async function start(section: HTMLElement): Promise<void> {
  const find = (name: string) => section.querySelector<HTMLElement>(`[data-keep-${name}]`);
  const status = find("status");
  const bar = section.querySelector("progress");
  let cancel = new AbortController();
  /** Counts what the reader has asked for: what was asked before has no more to say. */
  let turn = 0;
  let shown: State | undefined;

  function show(state: State, failure?: Failure): void {
    shown = state;
    for (const part of section.querySelectorAll<HTMLElement>("[data-when]"))
      part.hidden = !part.dataset.when?.split(" ").includes(state);
    for (const part of section.querySelectorAll<HTMLElement>("[data-failure]"))
      part.hidden = part.dataset.failure !== failure;
  }

  function say(name: string, ...values: string[]): void {
    const words = status?.dataset[name] ?? "";
    if (status) status.textContent = values.reduce((text, value) => text.replace("{}", value), words);
  }

  function write(name: string, value: string): void {
    for (const slot of section.querySelectorAll(`[data-slot="${name}"]`)) slot.textContent = value;
  }

  async function tell(failure?: Failure): Promise<void> {
    const own = turn;
    const copy = await copyOnDevice();
    if (own !== turn) return;
    if (copy === undefined) {
      show("failed", failure ?? "worker");
      return;
    }
    write("total", megabytes(copy.totalBytes));
    write("missing", megabytes(copy.missingBytes));
    write("since", dateText(copy.since));
    write("version", copy.version);
    show(copy.missingBytes === 0 ? "whole" : "ready", failure);
  }

  async function begin(): Promise<void> {
    show("preparing");
    await attempt(prepare);
  }

  async function keep(): Promise<void> {
    const copy = await copyOnDevice();
    const all = copy?.missingBytes ?? 0;
    let come = 0;
    let spoken = 0;
    cancel = new AbortController();
    show("loading");
    find("cancel")?.focus();
    write("all", megabytes(all));
    write("come", megabytes(0));
    await attempt(() =>
      keepWholeSite(cancel.signal, (bytes) => {
        come += bytes;
        if (bar) bar.value = come / all;
        write("come", megabytes(come));
        if (come / all < spoken + SPOKEN) return;
        spoken = Math.floor(come / all / SPOKEN) * SPOKEN;
        if (spoken < 1) say("percent", String(Math.round(spoken * 100)));
      }),
    );
    if (sayFailure()) say("done");
    focusButton();
  }

  /** Whatever happens, the section then says how things stand. */
  async function attempt(run: () => Promise<void>, done = () => tell()): Promise<void> {
    turn += 1;
    const own = turn;
    try {
      await run();
      if (own === turn) await done();
    } catch (error) {
      const failure = error instanceof NotKept ? error.failure : "worker";
      if (own === turn) await tell(failure).catch(() => show("failed", failure));
    }
  }

  /** @returns whether there was none */
  function sayFailure(): boolean {
    const failure = section.querySelector<HTMLElement>("[data-failure]:not([hidden])");
    if (failure !== null && status) status.textContent = failure.textContent;
    return failure === null;
  }

  /** The button that was pressed is gone; a hidden one takes no focus, so the last that is shown has it. */
  function focusButton(): void {
    for (const name of ["remove", "keep", "again"]) find(name)?.focus();
  }

  async function remove(): Promise<void> {
    await attempt(removeCopy, () => {
      show("off");
      say("removed");
      return Promise.resolve();
    });
    sayFailure();
    focusButton();
  }

  async function again(): Promise<void> {
    switchOff(false);
    const ready = begin();
    say("preparing");
    focusButton();
    await ready;
    // Without a failure the button that takes the focus says how to go on.
    if (sayFailure()) say("");
    focusButton();
  }

  find("keep")?.addEventListener("click", () => void keep());
  find("again")?.addEventListener("click", () => void again());
  find("cancel")?.addEventListener("click", () => cancel.abort());
  find("remove")?.addEventListener("click", () => void remove());
  // What this visit keeps by itself need not be loaded any more.
  document.addEventListener(VISIT_KEPT, () => {
    if (shown === "ready") void tell().catch(() => undefined);
  });

  if (!isSecureContext) show("insecure");
  else if (!("serviceWorker" in navigator) || !("DecompressionStream" in window)) show("unsupported");
  else if (isSwitchedOff()) show("off");
  else await begin();
}

function megabytes(bytes: number): string {
  const lang = document.documentElement.lang;
  return (bytes / 1_000_000).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function dateText(iso: string): string {
  return new Date(iso).toLocaleDateString(document.documentElement.lang === "en" ? "en-GB" : "ja", {
    dateStyle: "long",
  });
}
